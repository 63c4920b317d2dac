package org.section16.output.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.section16.model.AcquiredDisposed;
import org.section16.model.EntryField;
import org.section16.model.Form;
import org.section16.model.Reported;
import org.section16.model.TableColumn;
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCoding;
import org.section16.model.TransactionEntry;

/** The fields of a row, by the columns in which the form prints them. */
final class RowFields {
  private static final String ACQUIRED_DISPOSED_PATH =
      EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE.path();

  private final Form form;
  private final Part part;
  private final TableEntry entry;
  private final Map<TableColumn, List<Field>> fields = new EnumMap<>(TableColumn.class);

  private RowFields(Form form, Part part, TableEntry entry) {
    this.form = form;
    this.part = part;
    this.entry = entry;
  }

  /** Returns the fields of a row. */
  static RowFields of(Form form, Part part, TableEntry entry) {
    RowFields row = new RowFields(form, part, entry);
    EntryField.of(entry).forEach(row::add);
    row.addCoding();
    return row;
  }

  /** Returns the fields that the form prints in {@code column}. */
  List<Field> in(TableColumn column) {
    return fields.getOrDefault(column, List.of());
  }

  /** Returns whether an amount spans columns (A) and (D), because its letter is unknown. */
  boolean isUndecided(TableColumn column) {
    List<Field> amount = in(column);
    return column == TableColumn.ACQUIRED
        && amount.stream().anyMatch(Field::isPrinted)
        && amount.stream()
            .filter(field -> field.name().equals(ACQUIRED_DISPOSED_PATH))
            .noneMatch(field -> field.reported().isPresent());
  }

  /** Returns the fields with content that have none of {@code columns}. */
  List<Field> withoutColumn(Set<TableColumn> columns) {
    return fields.entrySet().stream()
        .filter(entry -> !columns.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(Field::isPrinted)
        .toList();
  }

  private void add(TableColumn column, Field field) {
    fields.computeIfAbsent(column, key -> new ArrayList<>()).add(field);
  }

  private void add(EntryField field) {
    switch (field) {
      case SECURITY_TITLE -> add(TableColumn.TITLE, field);
      case CONVERSION_OR_EXERCISE_PRICE -> add(TableColumn.EXERCISE_PRICE, field);
      case TRANSACTION_DATE -> add(TableColumn.TRANSACTION_DATE, field);
      case DEEMED_EXECUTION_DATE -> add(TableColumn.DEEMED_DATE, field);
      case TRANSACTION_FORM_TYPE,
          TRANSACTION_CODE,
          EQUITY_SWAP_INVOLVED,
          TRANSACTION_TIMELINESS -> {
        // addCoding puts these together into the code cell.
      }
      case TRANSACTION_SHARES, TRANSACTION_TOTAL_VALUE -> addAmount(field);
      case TRANSACTION_PRICE_PER_SHARE -> add(TableColumn.PRICE, field);
      case TRANSACTION_ACQUIRED_DISPOSED_CODE -> addLetter();
      case EXERCISE_DATE -> add(TableColumn.EXERCISE_DATE, field);
      case EXPIRATION_DATE -> add(TableColumn.EXPIRATION_DATE, field);
      case UNDERLYING_SECURITY_TITLE -> add(TableColumn.UNDERLYING_TITLE, field);
      case UNDERLYING_SECURITY_SHARES, UNDERLYING_SECURITY_VALUE ->
          add(TableColumn.UNDERLYING_AMOUNT, field);
      case SHARES_OWNED_FOLLOWING_TRANSACTION, VALUE_OWNED_FOLLOWING_TRANSACTION ->
          add(TableColumn.OWNED, field);
      case DIRECT_OR_INDIRECT_OWNERSHIP -> add(TableColumn.DIRECT_INDIRECT, field);
      case NATURE_OF_OWNERSHIP -> add(TableColumn.NATURE, field);
    }
  }

  private void add(TableColumn column, EntryField field) {
    add(column, part.field(field, entry));
  }

  /**
   * Adds the code cell: letter, {@code /K}, and on a Form 5 the suffix. On a Form 4, column V is
   * marked for a row of form type 5.
   */
  private void addCoding() {
    TransactionCoding coding = entry.transactionCoding();
    Reported<Timeliness> timeliness =
        entry instanceof TransactionEntry transaction
            ? transaction.transactionTimeliness()
            : Reported.nothing();
    Reported<?> cell = coding.transactionCode();
    Field formType =
        part.field(
            EntryField.TRANSACTION_FORM_TYPE.path(),
            printedIn(cell, coding.transactionFormType()),
            this::formType);
    Field time =
        part.field(
            EntryField.TRANSACTION_TIMELINESS.path(),
            printedIn(cell, timeliness),
            value -> timeliness(value, formType));
    EntryField swap = EntryField.EQUITY_SWAP_INVOLVED;
    add(
        TableColumn.CODE,
        part.field(EntryField.TRANSACTION_CODE, entry)
            .implying(List.of(coding.transactionFormType(), coding.equitySwapInvolved())));
    add(
        TableColumn.CODE,
        part.field(swap.path(), swap.type(), printedIn(cell, coding.equitySwapInvolved())));
    add(formType.shown().equals("V") ? TableColumn.EARLY : TableColumn.CODE, formType);
    add(form == Form.FORM_4 ? TableColumn.EARLY : TableColumn.CODE, time);
  }

  /**
   * Returns a part of the code cell, as printed if it was read from that cell rather than inferred.
   */
  private static <T> Reported<T> printedIn(Reported<?> cell, Reported<T> part) {
    boolean isPrinted = part.isPresent() && part.raw().isEmpty() && part.span().equals(cell.span());
    return isPrinted
        ? new Reported<>(part.value(), cell.raw(), part.footnotes(), part.span())
        : part;
  }

  /** Returns how the form prints a row's form type: as nothing if it is that of the form itself. */
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
      // Suffix 4 also says that it is late.
      case L -> formType.shown().isEmpty() ? "5" : "";
    };
  }

  /** Adds an amount; in Table II its column says whether it was acquired or disposed of. */
  private void addAmount(EntryField amount) {
    switch (entry.kind().table()) {
      case NON_DERIVATIVE -> add(TableColumn.AMOUNT, amount);
      case DERIVATIVE ->
          add(columnOfLetter(), part.field(amount, entry).implying(List.of(letter())));
    }
  }

  /** Adds the letter, which Table II does not print. */
  private void addLetter() {
    switch (entry.kind().table()) {
      case NON_DERIVATIVE ->
          add(TableColumn.ACQUIRED_DISPOSED, EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE);
      case DERIVATIVE ->
          add(columnOfLetter(), part.field(ACQUIRED_DISPOSED_PATH, letter(), value -> ""));
    }
  }

  private TableColumn columnOfLetter() {
    return letter().value().equals(Optional.of(AcquiredDisposed.D))
        ? TableColumn.DISPOSED
        : TableColumn.ACQUIRED;
  }

  private Reported<?> letter() {
    return EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE.in(entry);
  }
}
