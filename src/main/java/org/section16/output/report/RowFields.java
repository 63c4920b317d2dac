package org.section16.output.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/** The fields of one row, by the columns that the form prints them in. */
final class RowFields {
  private static final String LETTER = "transactionAmounts.transactionAcquiredDisposedCode";

  private final Form form;
  private final Part part;
  private final Map<TableColumn, List<Field>> fields = new EnumMap<>(TableColumn.class);

  private RowFields(Form form, Part part) {
    this.form = form;
    this.part = part;
  }

  /** The fields of a row. */
  static RowFields of(Form form, Part part, TableEntry entry) {
    return entry instanceof DerivativeEntry derivative
        ? of(form, part, derivative)
        : of(form, part, (NonDerivativeEntry) entry);
  }

  /** The fields of a row of Table I. */
  static RowFields of(Form form, Part part, NonDerivativeEntry entry) {
    RowFields row = new RowFields(form, part);
    row.addCommon(entry);
    if (entry instanceof NonDerivativeTransaction transaction) {
      TransactionAmounts amounts = transaction.transactionAmounts();
      row.add(
          TableColumn.TRANSACTION_DATE,
          part.date("transactionDate", transaction.transactionDate()));
      row.add(
          TableColumn.DEEMED_DATE,
          part.date("deemedExecutionDate", transaction.deemedExecutionDate()));
      row.addCoding(entry.transactionCoding(), transaction.transactionTimeliness());
      row.addAmounts(TableColumn.AMOUNT, amounts);
      row.add(
          TableColumn.ACQUIRED_DISPOSED,
          part.letter(LETTER, amounts.transactionAcquiredDisposedCode()));
    } else if (entry instanceof NonDerivativeHolding) {
      row.addCoding(entry.transactionCoding(), Reported.nothing());
    }
    return row;
  }

  /** The fields of a row of Table II. */
  static RowFields of(Form form, Part part, DerivativeEntry entry) {
    RowFields row = new RowFields(form, part);
    row.addCommon(entry);
    row.add(
        TableColumn.EXERCISE_PRICE,
        part.dollars("conversionOrExercisePrice", entry.conversionOrExercisePrice()));
    if (entry instanceof DerivativeTransaction transaction) {
      row.add(
          TableColumn.TRANSACTION_DATE,
          part.date("transactionDate", transaction.transactionDate()));
      row.add(
          TableColumn.DEEMED_DATE,
          part.date("deemedExecutionDate", transaction.deemedExecutionDate()));
      row.addCoding(entry.transactionCoding(), transaction.transactionTimeliness());
      row.addAcquiredOrDisposed(transaction.transactionAmounts());
    } else if (entry instanceof DerivativeHolding) {
      row.addCoding(entry.transactionCoding(), Reported.nothing());
    }
    row.add(TableColumn.EXERCISE_DATE, part.date("exerciseDate", entry.exerciseDate()));
    row.add(TableColumn.EXPIRATION_DATE, part.date("expirationDate", entry.expirationDate()));
    row.addUnderlying(entry.underlyingSecurity());
    return row;
  }

  /** The fields that the form prints in {@code column}. */
  List<Field> in(TableColumn column) {
    return fields.getOrDefault(column, List.of());
  }

  /**
   * Tells whether an amount belongs to columns (A) and (D) both, because its letter is not known.
   */
  boolean isUndecided(TableColumn column) {
    List<Field> amount = in(column);
    return column == TableColumn.ACQUIRED
        && amount.stream().anyMatch(Field::isPrinted)
        && amount.stream()
            .filter(field -> field.name().equals(LETTER))
            .noneMatch(field -> field.reported().isPresent());
  }

  /** The fields that report something, but have no column among {@code columns}. */
  List<Field> beyond(Set<TableColumn> columns) {
    return fields.entrySet().stream()
        .filter(entry -> !columns.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(Field::isPrinted)
        .toList();
  }

  private void add(TableColumn column, Field field) {
    fields.computeIfAbsent(column, key -> new ArrayList<>()).add(field);
  }

  private void addCommon(TableEntry entry) {
    PostTransactionAmounts owned = entry.postTransactionAmounts();
    OwnershipNature nature = entry.ownershipNature();
    add(TableColumn.TITLE, part.text("securityTitle", entry.securityTitle()));
    add(
        TableColumn.OWNED,
        part.number(
            "postTransactionAmounts.sharesOwnedFollowingTransaction",
            owned.sharesOwnedFollowingTransaction()));
    add(
        TableColumn.OWNED,
        part.dollars(
            "postTransactionAmounts.valueOwnedFollowingTransaction",
            owned.valueOwnedFollowingTransaction()));
    add(
        TableColumn.DIRECT_INDIRECT,
        part.letter(
            "ownershipNature.directOrIndirectOwnership", nature.directOrIndirectOwnership()));
    add(
        TableColumn.NATURE,
        part.text("ownershipNature.natureOfOwnership", nature.natureOfOwnership()));
  }

  /**
   * The code cell: letter, {@code /K}, and on a Form 5 the suffix. On a Form 4, column V is marked
   * for a row of form type 5.
   */
  private void addCoding(TransactionCoding coding, Reported<Timeliness> timeliness) {
    Reported<?> cell = coding.transactionCode();
    Field formType =
        part.field(
            "transactionCoding.transactionFormType",
            printedIn(cell, coding.transactionFormType()),
            this::formType);
    Field time =
        part.field(
            "transactionTimeliness",
            printedIn(cell, timeliness),
            value -> timeliness(value, formType));
    add(
        TableColumn.CODE,
        part.letter("transactionCoding.transactionCode", coding.transactionCode())
            .implying(List.of(coding.transactionFormType(), coding.equitySwapInvolved())));
    add(
        TableColumn.CODE,
        part.field(
            "transactionCoding.equitySwapInvolved",
            printedIn(cell, coding.equitySwapInvolved()),
            involved -> involved ? "/K" : ""));
    add(formType.shown().equals("V") ? TableColumn.EARLY : TableColumn.CODE, formType);
    add(form == Form.FORM_4 ? TableColumn.EARLY : TableColumn.CODE, time);
  }

  /**
   * A part of the code cell: what stands in that cell is printed, and does not follow from
   * elsewhere.
   */
  private static <T> Reported<T> printedIn(Reported<?> cell, Reported<T> part) {
    boolean isPrinted = part.isPresent() && part.raw().isEmpty() && part.span().equals(cell.span());
    return isPrinted
        ? new Reported<>(part.value(), cell.raw(), part.footnotes(), part.span())
        : part;
  }

  /** What the form prints for a row's form type: nothing where it is that of the form itself. */
  private String formType(Form formType) {
    if (formType == form) {
      return "";
    }
    return form == Form.FORM_4 && formType == Form.FORM_5
        ? "V"
        : Integer.toString(formType.number());
  }

  private String timeliness(Timeliness timeliness, Field formType) {
    return switch (timeliness) {
      case E -> form != Form.FORM_4 ? "E" : formType.shown().equals("V") ? "" : "V";
      // Suffix 4 says that it is late, too.
      case L -> formType.shown().isEmpty() ? "5" : "";
    };
  }

  private void addAmounts(TableColumn column, TransactionAmounts amounts) {
    List<Reported<?>> implied =
        column == TableColumn.AMOUNT
            ? List.of()
            : List.of(amounts.transactionAcquiredDisposedCode());
    add(
        column,
        part.number("transactionAmounts.transactionShares", amounts.transactionShares())
            .implying(implied));
    add(
        column,
        part.dollars("transactionAmounts.transactionTotalValue", amounts.transactionTotalValue())
            .implying(implied));
    add(
        TableColumn.PRICE,
        part.dollars(
            "transactionAmounts.transactionPricePerShare", amounts.transactionPricePerShare()));
  }

  /**
   * TableColumn 5 of Table II: the amount stands in the column of its letter, which is not printed.
   */
  private void addAcquiredOrDisposed(TransactionAmounts amounts) {
    Reported<AcquiredDisposed> letter = amounts.transactionAcquiredDisposedCode();
    boolean isDisposed = letter.value().filter(value -> value == AcquiredDisposed.D).isPresent();
    TableColumn column = isDisposed ? TableColumn.DISPOSED : TableColumn.ACQUIRED;
    addAmounts(column, amounts);
    add(column, part.field(LETTER, letter, value -> ""));
  }

  private void addUnderlying(UnderlyingSecurity security) {
    add(
        TableColumn.UNDERLYING_TITLE,
        part.text(
            "underlyingSecurity.underlyingSecurityTitle", security.underlyingSecurityTitle()));
    add(
        TableColumn.UNDERLYING_AMOUNT,
        part.number(
            "underlyingSecurity.underlyingSecurityShares", security.underlyingSecurityShares()));
    add(
        TableColumn.UNDERLYING_AMOUNT,
        part.dollars(
            "underlyingSecurity.underlyingSecurityValue", security.underlyingSecurityValue()));
  }
}
