package org.section16.output;

import static org.section16.output.TextTable.Align.LEFT;
import static org.section16.output.TextTable.Align.RIGHT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.internal.VisibleText;
import org.section16.model.DerivativeEntry;
import org.section16.model.EntryField;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;
import org.section16.model.TransactionEntry;
import org.section16.output.TextTable.Align;

/**
 * The two tables of a filing as text. The columns are the same for all forms, with short headers of
 * their own: the columns of the form are too many, and their captions too long, for a terminal.
 */
final class EntryTables {
  private record Column(String header, Align align, Function<TableEntry, String> cell) {}

  private static final List<Column> TRANSACTION_COLUMNS =
      List.of(
          column("Date", LEFT, EntryField.TRANSACTION_DATE),
          column("Deemed", LEFT, EntryField.DEEMED_EXECUTION_DATE),
          new Column("Code", LEFT, EntryTables::code),
          column(
              "Amount",
              RIGHT,
              " ",
              EntryField.TRANSACTION_SHARES,
              EntryField.TRANSACTION_TOTAL_VALUE),
          column("A/D", LEFT, EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE),
          column("Price", RIGHT, EntryField.TRANSACTION_PRICE_PER_SHARE));

  private static final Column SECURITY = column("Security", LEFT, EntryField.SECURITY_TITLE);
  private static final Column OWNED =
      column(
          "Owned after",
          RIGHT,
          " ",
          EntryField.SHARES_OWNED_FOLLOWING_TRANSACTION,
          EntryField.VALUE_OWNED_FOLLOWING_TRANSACTION);

  private static final List<Column> NON_DERIVATIVE =
      join(
          List.of(SECURITY),
          TRANSACTION_COLUMNS,
          List.of(
              OWNED,
              column("D/I", LEFT, EntryField.DIRECT_OR_INDIRECT_OWNERSHIP),
              column("Nature", LEFT, EntryField.NATURE_OF_OWNERSHIP)));

  /** Fields share a column where the table would otherwise get too wide. */
  private static final List<Column> DERIVATIVE =
      join(
          List.of(
              SECURITY, column("Exercise price", RIGHT, EntryField.CONVERSION_OR_EXERCISE_PRICE)),
          TRANSACTION_COLUMNS,
          List.of(
              new Column("Exercisable", LEFT, EntryTables::term),
              column(
                  "Underlying",
                  LEFT,
                  " ",
                  EntryField.UNDERLYING_SECURITY_SHARES,
                  EntryField.UNDERLYING_SECURITY_VALUE,
                  EntryField.UNDERLYING_SECURITY_TITLE),
              OWNED,
              column(
                  "Ownership",
                  LEFT,
                  ": ",
                  EntryField.DIRECT_OR_INDIRECT_OWNERSHIP,
                  EntryField.NATURE_OF_OWNERSHIP)));

  private EntryTables() {}

  static TextTable nonDerivative(List<NonDerivativeEntry> entries) {
    return table(NON_DERIVATIVE, entries);
  }

  static TextTable derivative(List<DerivativeEntry> entries) {
    return table(DERIVATIVE, entries);
  }

  private static TextTable table(List<Column> columns, List<? extends TableEntry> entries) {
    TextTable table = new TextTable();
    columns.forEach(column -> table.column(column.header(), column.align()));
    for (TableEntry entry : entries) {
      table.row(columns.stream().map(column -> column.cell().apply(entry)).toList());
    }
    return table;
  }

  private static Column column(String header, Align align, EntryField field) {
    return new Column(header, align, entry -> CellText.of(field, entry));
  }

  private static Column column(String header, Align align, String separator, EntryField... fields) {
    return new Column(header, align, entry -> joined(entry, separator, fields));
  }

  private static List<Column> join(List<Column> first, List<Column> second, List<Column> third) {
    return Stream.of(first, second, third).flatMap(List::stream).toList();
  }

  private static String joined(TableEntry entry, String separator, EntryField... fields) {
    return String.join(
        separator,
        Stream.of(fields)
            .map(field -> CellText.of(field, entry))
            .filter(text -> !text.isEmpty())
            .toList());
  }

  /** Returns the term of a derivative: {@code 2021-12-31 to 2030-12-29}. */
  private static String term(TableEntry entry) {
    String from = CellText.of(EntryField.EXERCISE_DATE, entry);
    String to = CellText.of(EntryField.EXPIRATION_DATE, entry);
    if (to.isEmpty()) {
      return from.isEmpty() ? "" : "from " + from;
    }
    return from.isEmpty() ? "to " + to : from + " to " + to;
  }

  private static String code(TableEntry entry) {
    TransactionCoding coding = entry.transactionCoding();
    return entry instanceof TransactionEntry transaction
        ? code(coding, transaction.transactionTimeliness())
        : coding.transactionFormType().value().map(form -> "form " + form.number()).orElse("");
  }

  /** Returns the code cell: {@code J/K early(1)}. */
  private static String code(TransactionCoding coding, Reported<Timeliness> timeliness) {
    Reported<TransactionCode> letter = coding.transactionCode();
    return letter.value().map(Enum::name).orElseGet(() -> VisibleText.lines(letter.raw()))
        + (coding.equitySwapInvolved().value().orElse(false) ? "/K" : "")
        + timeliness.value().map(EntryTables::word).orElse("")
        + CellText.footnotes(letter)
        + CellText.footnotes(coding.equitySwapInvolved())
        + CellText.footnotes(timeliness);
  }

  private static String word(Timeliness timeliness) {
    return switch (timeliness) {
      case E -> " early";
      case L -> " late";
    };
  }
}
