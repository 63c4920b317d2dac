package org.section16.internal.table;

import java.util.List;
import org.section16.internal.field.Column;

/**
 * The columns of Table I or II on one of the forms. The number of columns tells the form: 4, 10, 11
 * and 8, 15, 16.
 */
record TableLayout(boolean derivative, int form, List<Column> columns) {
  private static final TableLayout FORM_3_TABLE_I =
      new TableLayout(
          false, 3, List.of(Column.TITLE, Column.OWNED, Column.DIRECT_INDIRECT, Column.NATURE));
  private static final TableLayout FORM_4_TABLE_I =
      new TableLayout(
          false,
          4,
          List.of(
              Column.TITLE,
              Column.TRANSACTION_DATE,
              Column.DEEMED_DATE,
              Column.CODE,
              Column.EARLY,
              Column.AMOUNT,
              Column.ACQUIRED_DISPOSED,
              Column.PRICE,
              Column.OWNED,
              Column.DIRECT_INDIRECT,
              Column.NATURE));
  private static final TableLayout FORM_3_TABLE_II =
      new TableLayout(
          true,
          3,
          List.of(
              Column.TITLE,
              Column.EXERCISE_DATE,
              Column.EXPIRATION_DATE,
              Column.UNDERLYING_TITLE,
              Column.UNDERLYING_AMOUNT,
              Column.EXERCISE_PRICE,
              Column.DIRECT_INDIRECT,
              Column.NATURE));
  private static final TableLayout FORM_4_TABLE_II =
      new TableLayout(
          true,
          4,
          List.of(
              Column.TITLE,
              Column.EXERCISE_PRICE,
              Column.TRANSACTION_DATE,
              Column.DEEMED_DATE,
              Column.CODE,
              Column.EARLY,
              Column.ACQUIRED,
              Column.DISPOSED,
              Column.EXERCISE_DATE,
              Column.EXPIRATION_DATE,
              Column.UNDERLYING_TITLE,
              Column.UNDERLYING_AMOUNT,
              Column.PRICE,
              Column.OWNED,
              Column.DIRECT_INDIRECT,
              Column.NATURE));

  static final List<TableLayout> TABLE_I =
      List.of(FORM_3_TABLE_I, FORM_4_TABLE_I, withoutEarly(FORM_4_TABLE_I));
  static final List<TableLayout> TABLE_II =
      List.of(FORM_3_TABLE_II, FORM_4_TABLE_II, withoutEarly(FORM_4_TABLE_II));

  TableLayout {
    columns = List.copyOf(columns);
  }

  private static TableLayout withoutEarly(TableLayout form4) {
    return new TableLayout(
        form4.derivative,
        5,
        form4.columns.stream().filter(column -> column != Column.EARLY).toList());
  }

  /** The layout of one form; that of Form 4 if there is no such form. */
  static TableLayout of(boolean derivative, int form) {
    for (TableLayout layout : of(derivative)) {
      if (layout.form == form) {
        return layout;
      }
    }
    return of(derivative, 4);
  }

  static List<TableLayout> of(boolean derivative) {
    return derivative ? TABLE_II : TABLE_I;
  }

  int width() {
    return columns.size();
  }

  /** The name of the table, as messages use it. */
  String table() {
    return derivative ? "Table II" : "Table I";
  }
}
