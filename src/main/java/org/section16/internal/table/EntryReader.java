package org.section16.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.internal.field.CellContent;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.field.FieldReader;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Cell;
import org.section16.internal.table.CodingReader.Coding;
import org.section16.internal.value.Numbers;
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
import org.section16.model.TableColumn;
import org.section16.model.TransactionAmounts;
import org.section16.model.UnderlyingSecurity;

/** Builds a transaction or a holding from the cells of one row. */
public final class EntryReader {
  private static final List<TableColumn> TRANSACTION_COLUMNS =
      List.of(
          TableColumn.TRANSACTION_DATE,
          TableColumn.DEEMED_DATE,
          TableColumn.EARLY,
          TableColumn.AMOUNT,
          TableColumn.ACQUIRED_DISPOSED,
          TableColumn.ACQUIRED,
          TableColumn.DISPOSED,
          TableColumn.PRICE);

  private static final int MAX_DECIMALS = 4;

  private final CellReader cells;
  private final FieldReader fields;
  private final CodingReader codings;
  private final RemainsReader remains;
  private final DiagnosticSink diagnostics;

  EntryReader(Form form, CellReader cells, DiagnosticSink diagnostics) {
    this.cells = cells;
    this.fields = new FieldReader(diagnostics);
    this.remains = new RemainsReader(cells, diagnostics);
    this.codings = new CodingReader(form, fields);
    this.diagnostics = diagnostics;
  }

  public NonDerivativeEntry nonDerivative(Map<TableColumn, Cell> row, SourceSpan span) {
    RowContents contents = new RowContents(row, span, cells);
    Coding coding = codings.read(contents);
    Reported<String> title = text(contents, TableColumn.TITLE);
    PostTransactionAmounts owned = owned(contents);
    OwnershipNature nature = nature(contents);
    if (!coding.isTransaction()) {
      reportUnused(contents);
      return new NonDerivativeHolding(title, coding.coding(), owned, nature, span);
    }
    TransactionAmounts amounts =
        new TransactionAmounts(
            shares(contents.of(TableColumn.AMOUNT), TableColumn.AMOUNT),
            Reported.nothing(),
            price(contents, TableColumn.PRICE),
            fields.acquiredDisposed(contents.of(TableColumn.ACQUIRED_DISPOSED)));
    return new NonDerivativeTransaction(
        title,
        date(contents, TableColumn.TRANSACTION_DATE),
        date(contents, TableColumn.DEEMED_DATE),
        coding.coding(),
        coding.timeliness(),
        amounts,
        owned,
        nature,
        span);
  }

  public DerivativeEntry derivative(Map<TableColumn, Cell> row, SourceSpan span) {
    RowContents contents = new RowContents(row, span, cells);
    Coding coding = codings.read(contents);
    Reported<String> title = text(contents, TableColumn.TITLE);
    Reported<BigDecimal> exercisePrice = price(contents, TableColumn.EXERCISE_PRICE);
    Reported<LocalDate> exercisable = date(contents, TableColumn.EXERCISE_DATE);
    Reported<LocalDate> expiration = date(contents, TableColumn.EXPIRATION_DATE);
    UnderlyingSecurity underlying = underlying(contents);
    PostTransactionAmounts owned = owned(contents);
    OwnershipNature nature = nature(contents);
    if (!coding.isTransaction()) {
      reportUnused(contents);
      return new DerivativeHolding(
          title,
          exercisePrice,
          coding.coding(),
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
        date(contents, TableColumn.TRANSACTION_DATE),
        date(contents, TableColumn.DEEMED_DATE),
        coding.coding(),
        coding.timeliness(),
        derivativeAmounts(contents),
        exercisable,
        expiration,
        underlying,
        owned,
        nature,
        span);
  }

  /** Reads the amount of Table II, which is in column (A) or (D). */
  private TransactionAmounts derivativeAmounts(RowContents contents) {
    CellContent acquired = contents.of(TableColumn.ACQUIRED);
    CellContent disposed = contents.of(TableColumn.DISPOSED);
    if (!acquired.isEmpty() && !disposed.isEmpty()) {
      diagnostics.report(Diagnostics.acquiredAndDisposed(disposed.span()));
    }
    boolean isDisposal = acquired.isEmpty() && !disposed.isEmpty();
    CellContent amount = isDisposal ? disposed : acquired;
    Reported<AcquiredDisposed> acquiredDisposed =
        amount.isEmpty()
            ? Reported.nothing(amount.span())
            : Reported.inferred(
                isDisposal ? AcquiredDisposed.D : AcquiredDisposed.A, amount.span());
    TableColumn column = isDisposal ? TableColumn.DISPOSED : TableColumn.ACQUIRED;
    Reported<BigDecimal> number = amount(amount, column);
    boolean isValue = Numbers.hasDollar(amount.text());
    return new TransactionAmounts(
        isValue ? Reported.nothing() : number,
        isValue ? number : Reported.nothing(),
        price(contents, TableColumn.PRICE),
        acquiredDisposed);
  }

  private UnderlyingSecurity underlying(RowContents contents) {
    CellContent amount = contents.of(TableColumn.UNDERLYING_AMOUNT);
    Reported<BigDecimal> number = amount(amount, TableColumn.UNDERLYING_AMOUNT);
    boolean isValue = Numbers.hasDollar(amount.text());
    return new UnderlyingSecurity(
        text(contents, TableColumn.UNDERLYING_TITLE),
        isValue ? Reported.nothing() : number,
        isValue ? number : Reported.nothing());
  }

  private PostTransactionAmounts owned(RowContents contents) {
    CellContent amount = contents.of(TableColumn.OWNED);
    Reported<BigDecimal> number = amount(amount, TableColumn.OWNED);
    return Numbers.hasDollar(amount.text())
        ? new PostTransactionAmounts(Reported.nothing(), number)
        : new PostTransactionAmounts(number, Reported.nothing());
  }

  private OwnershipNature nature(RowContents contents) {
    return new OwnershipNature(
        fields.directOrIndirect(contents.of(TableColumn.DIRECT_INDIRECT)),
        text(contents, TableColumn.NATURE));
  }

  private Reported<BigDecimal> shares(CellContent content, TableColumn column) {
    return fields.shares(withoutRemains(content, column), column.caption());
  }

  private Reported<BigDecimal> amount(CellContent content, TableColumn column) {
    return fields.number(withoutRemains(content, column), column.caption());
  }

  private CellContent withoutRemains(CellContent content, TableColumn column) {
    return withoutRunTogetherMarker(remains.withoutRemainsOfNumber(content, column), column);
  }

  private Reported<BigDecimal> price(RowContents contents, TableColumn column) {
    CellContent content = contents.of(column);
    return fields.price(
        withoutRunTogetherMarker(
            remains.withoutRemainsOfNumber(remains.asMarker(content, column), column), column),
        column.caption());
  }

  /** EDGAR prints at most four decimals: a fifth is a marker that lost its parentheses. */
  private CellContent withoutRunTogetherMarker(CellContent content, TableColumn column) {
    String text = content.text();
    int digits = text.length() - 1 - text.indexOf('.');
    boolean endsWithMarker =
        text.indexOf('.') >= 0
            && (digits == MAX_DECIMALS + 1 || digits == MAX_DECIMALS + 2)
            && content.markers().isEmpty()
            && content.number().isPresent();
    if (!endsWithMarker) {
      return content;
    }
    int end = text.indexOf('.') + 1 + MAX_DECIMALS;
    Optional<CellContent> split =
        cells.split(content, text.substring(0, end), Integer.parseInt(text.substring(end)));
    split.ifPresent(
        repaired ->
            diagnostics.report(
                Diagnostics.markerInDecimals(
                    content.span(), text, column, repaired.text(), text.substring(end))));
    return split.orElse(content);
  }

  /** Reports cells that a holding has no fields for. */
  private void reportUnused(RowContents contents) {
    for (TableColumn column : TRANSACTION_COLUMNS) {
      CellContent content = contents.of(column);
      if (!content.isEmpty()) {
        diagnostics.report(Diagnostics.unusedCell(content.span(), contents.shown(column), column));
      }
    }
  }

  private Reported<LocalDate> date(RowContents contents, TableColumn column) {
    return fields.date(remains.asMarker(contents.of(column), column), column.caption());
  }

  private Reported<String> text(RowContents contents, TableColumn column) {
    return fields.text(remains.withoutRemains(contents.of(column), column));
  }
}
