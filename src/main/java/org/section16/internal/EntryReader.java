package org.section16.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.DiagnosticCode;
import org.section16.SourceSpan;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Form;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.OwnershipNature;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/** Builds a transaction or a holding from the cells of one row. */
final class EntryReader {
  private static final List<Column> OF_TRANSACTIONS =
      List.of(
          Column.TRANSACTION_DATE,
          Column.DEEMED_DATE,
          Column.EARLY,
          Column.AMOUNT,
          Column.ACQUIRED_DISPOSED,
          Column.ACQUIRED,
          Column.DISPOSED,
          Column.PRICE);

  private final int form;
  private final CellReader cells;
  private final NumberStyle numbers;
  private final FieldReader fields;
  private final DiagnosticSink diagnostics;

  EntryReader(int form, CellReader cells, NumberStyle numbers, DiagnosticSink diagnostics) {
    this.numbers = numbers;
    this.form = form;
    this.cells = cells;
    this.fields = new FieldReader(diagnostics);
    this.diagnostics = diagnostics;
  }

  NonDerivativeEntry nonDerivative(Map<Column, Cell> row, SourceSpan span) {
    Contents contents = new Contents(row, span);
    Coding coding = coding(contents);
    Reported<String> title = fields.text(contents.of(Column.TITLE));
    PostTransactionAmounts owned = owned(contents);
    OwnershipNature nature = nature(contents);
    if (!coding.transaction) {
      reportUnused(contents);
      return new NonDerivativeHolding(title, coding.coding, owned, nature, span);
    }
    TransactionAmounts amounts =
        new TransactionAmounts(
            amount(contents.of(Column.AMOUNT), Column.AMOUNT),
            Reported.nothing(),
            price(contents, Column.PRICE),
            fields.acquiredDisposed(contents.of(Column.ACQUIRED_DISPOSED)));
    return new NonDerivativeTransaction(
        title,
        date(contents, Column.TRANSACTION_DATE),
        date(contents, Column.DEEMED_DATE),
        coding.coding,
        coding.timeliness,
        amounts,
        owned,
        nature,
        span);
  }

  DerivativeEntry derivative(Map<Column, Cell> row, SourceSpan span) {
    Contents contents = new Contents(row, span);
    Coding coding = coding(contents);
    Reported<String> title = fields.text(contents.of(Column.TITLE));
    Reported<BigDecimal> exercisePrice = price(contents, Column.EXERCISE_PRICE);
    Reported<LocalDate> exercisable = date(contents, Column.EXERCISE_DATE);
    Reported<LocalDate> expiration = date(contents, Column.EXPIRATION_DATE);
    UnderlyingSecurity underlying = underlying(contents);
    PostTransactionAmounts owned = owned(contents);
    OwnershipNature nature = nature(contents);
    if (!coding.transaction) {
      reportUnused(contents);
      return new DerivativeHolding(
          title,
          exercisePrice,
          coding.coding,
          exercisable,
          expiration,
          underlying,
          owned,
          nature,
          span);
    }
    return new DerivativeTransaction(
        title,
        exercisePrice,
        date(contents, Column.TRANSACTION_DATE),
        date(contents, Column.DEEMED_DATE),
        coding.coding,
        coding.timeliness,
        derivativeAmounts(contents),
        exercisable,
        expiration,
        underlying,
        owned,
        nature,
        span);
  }

  /** The amount stands in the column of what happened: (A) or (D). */
  private TransactionAmounts derivativeAmounts(Contents contents) {
    CellContent acquired = contents.of(Column.ACQUIRED);
    CellContent disposed = contents.of(Column.DISPOSED);
    if (!acquired.isEmpty() && !disposed.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.ACQUIRED_AND_DISPOSED,
          disposed.span(),
          "an amount acquired and an amount disposed of stand in one row; only the first was read");
    }
    boolean isDisposal = acquired.isEmpty() && !disposed.isEmpty();
    CellContent amount = isDisposal ? disposed : acquired;
    Reported<AcquiredDisposed> acquiredDisposed =
        amount.isEmpty()
            ? Reported.nothing(amount.span())
            : Reported.inferred(
                isDisposal ? AcquiredDisposed.D : AcquiredDisposed.A, amount.span());
    Column column = isDisposal ? Column.DISPOSED : Column.ACQUIRED;
    Reported<BigDecimal> number = amount(amount, column);
    boolean isValue = Numbers.hasDollar(amount.text());
    return new TransactionAmounts(
        isValue ? Reported.nothing() : number,
        isValue ? number : Reported.nothing(),
        price(contents, Column.PRICE),
        acquiredDisposed);
  }

  private UnderlyingSecurity underlying(Contents contents) {
    CellContent amount = contents.of(Column.UNDERLYING_AMOUNT);
    Reported<BigDecimal> number = amount(amount, Column.UNDERLYING_AMOUNT);
    boolean isValue = Numbers.hasDollar(amount.text());
    return new UnderlyingSecurity(
        fields.text(contents.of(Column.UNDERLYING_TITLE)),
        isValue ? Reported.nothing() : number,
        isValue ? number : Reported.nothing());
  }

  private PostTransactionAmounts owned(Contents contents) {
    CellContent amount = contents.of(Column.OWNED);
    Reported<BigDecimal> number = amount(amount, Column.OWNED);
    return Numbers.hasDollar(amount.text())
        ? new PostTransactionAmounts(Reported.nothing(), number)
        : new PostTransactionAmounts(number, Reported.nothing());
  }

  private OwnershipNature nature(Contents contents) {
    return new OwnershipNature(
        fields.directOrIndirect(contents.of(Column.DIRECT_INDIRECT)),
        fields.text(contents.of(Column.NATURE)));
  }

  private Reported<BigDecimal> amount(CellContent content, Column column) {
    return fields.amount(content, column.caption(), numbers.groupsThousands());
  }

  private Reported<BigDecimal> price(Contents contents, Column column) {
    return fields.price(contents.of(column), column.caption(), numbers.hasDollars());
  }

  /** What a holding has no place for. */
  private void reportUnused(Contents contents) {
    for (Column column : OF_TRANSACTIONS) {
      CellContent content = contents.of(column);
      if (!content.isEmpty()) {
        diagnostics.report(
            DiagnosticCode.UNUSED_CELL,
            content.span(),
            "'"
                + Messages.shorten(contents.shown(column))
                + "' for '"
                + column.caption()
                + "' stands in a row that is no transaction; it was left out");
      }
    }
  }

  private Reported<LocalDate> date(Contents contents, Column column) {
    return fields.date(contents.of(column), column.caption());
  }

  /** What the code cell and column V say together. */
  private record Coding(
      boolean transaction, TransactionCoding coding, Reported<Timeliness> timeliness) {}

  private Coding coding(Contents contents) {
    CellContent cell = contents.of(Column.CODE);
    CellContent earlyCell = contents.of(Column.EARLY);
    Optional<CodeCell> code = fields.code(cell);
    boolean early = fields.early(earlyCell);
    boolean lateHolding = code.isPresent() && code.get().code().isEmpty();
    boolean transaction =
        !lateHolding
            && (!cell.isEmpty()
                || !contents.of(Column.TRANSACTION_DATE).isEmpty()
                || early
                || hasAmount(contents));
    if (!transaction) {
      return new Coding(
          false,
          lateHolding ? lateHoldingCoding(cell) : TransactionCoding.NONE,
          Reported.nothing());
    }
    Optional<Integer> suffix = code.flatMap(CodeCell::suffix);
    boolean late = suffix.isPresent() && suffix.get() == 5;
    int formType = early ? 5 : form == 5 ? suffix.orElse(5) : 4;
    SourceSpan evidence = early ? earlyCell.span() : cell.span();
    Reported<TransactionCode> letter =
        new Reported<>(
            code.flatMap(CodeCell::code),
            code.isPresent() ? letterOf(cell.text()) : cell.text(),
            cell.markers(),
            cell.span());
    Reported<Boolean> swap =
        code.isPresent()
            ? Reported.inferred(code.get().equitySwap(), cell.span())
            : Reported.nothing(cell.span());
    Reported<Timeliness> timeliness =
        early
            ? new Reported<>(
                Optional.of(Timeliness.E), earlyCell.text(), earlyCell.markers(), earlyCell.span())
            : late
                ? Reported.inferred(Timeliness.L, cell.span()).withFootnotes(earlyCell.markers())
                : new Reported<>(Optional.empty(), "", earlyCell.markers(), earlyCell.span());
    return new Coding(
        true,
        new TransactionCoding(
            code.isPresent() || early
                ? new Reported<>(Form.of(formType), "", List.of(), evidence)
                : Reported.nothing(),
            letter,
            swap),
        timeliness);
  }

  private static String letterOf(String code) {
    return code.substring(0, 1);
  }

  private static boolean hasAmount(Contents contents) {
    return !contents.of(Column.AMOUNT).isEmpty()
        || !contents.of(Column.ACQUIRED_DISPOSED).isEmpty()
        || !contents.of(Column.ACQUIRED).isEmpty()
        || !contents.of(Column.DISPOSED).isEmpty();
  }

  private static TransactionCoding lateHoldingCoding(CellContent cell) {
    Reported<Form> formType =
        new Reported<>(Optional.of(Form.FORM_3), cell.text(), cell.markers(), cell.span());
    return new TransactionCoding(formType, Reported.nothing(), Reported.nothing());
  }

  /** The cells of one row, read as their columns want. */
  private final class Contents {
    private final Map<Column, Cell> shown;
    private final CellContent nothing;

    Contents(Map<Column, Cell> row, SourceSpan span) {
      this.shown = row;
      this.nothing =
          new CellContent(
              "",
              List.of(),
              new SourceSpan(span.start(), span.start(), span.line(), span.column()));
    }

    /** The cell as it is printed, markers included. */
    String shown(Column column) {
      Cell cell = shown.get(column);
      return cell == null ? "" : cell.text();
    }

    CellContent of(Column column) {
      Cell cell = shown.get(column);
      return cell == null ? nothing : cells.read(cell, column);
    }
  }
}
