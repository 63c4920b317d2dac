package org.section16.model;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableLayoutTest {
  @Test
  void theNumberOfColumnsIdentifiesTheForm() {
    assertThat(widths(FormTable.NON_DERIVATIVE)).containsExactly(4, 11, 10).inOrder();
    assertThat(widths(FormTable.DERIVATIVE)).containsExactly(8, 16, 15).inOrder();
  }

  @Test
  void onlyForm4HasColumnV() {
    for (TableLayout layout : TableLayout.values()) {
      assertThat(layout.columns().contains(TableColumn.EARLY))
          .isEqualTo(layout.form() == Form.FORM_4);
    }
  }

  @Test
  void columnsAreInTheOrderOfThePrintedForm() {
    assertThat(TableLayout.of(Form.FORM_3, FormTable.DERIVATIVE).columns())
        .containsExactly(
            TableColumn.TITLE,
            TableColumn.EXERCISE_DATE,
            TableColumn.EXPIRATION_DATE,
            TableColumn.UNDERLYING_TITLE,
            TableColumn.UNDERLYING_AMOUNT,
            TableColumn.EXERCISE_PRICE,
            TableColumn.DIRECT_INDIRECT,
            TableColumn.NATURE)
        .inOrder();
    assertThat(TableLayout.of(Form.FORM_5, FormTable.NON_DERIVATIVE).columns())
        .containsExactly(
            TableColumn.TITLE,
            TableColumn.TRANSACTION_DATE,
            TableColumn.DEEMED_DATE,
            TableColumn.CODE,
            TableColumn.AMOUNT,
            TableColumn.ACQUIRED_DISPOSED,
            TableColumn.PRICE,
            TableColumn.OWNED,
            TableColumn.DIRECT_INDIRECT,
            TableColumn.NATURE)
        .inOrder();
  }

  @Test
  void eachFormHasOneLayoutForEachTable() {
    for (Form form : Form.values()) {
      for (FormTable table : FormTable.values()) {
        TableLayout layout = TableLayout.of(form, table);

        assertThat(layout.form()).isEqualTo(form);
        assertThat(layout.table()).isEqualTo(table);
        assertThat(layout.title()).startsWith(table.label() + " - ");
        assertThat(layout.columns()).containsNoDuplicates();
      }
    }
  }

  private static List<Integer> widths(FormTable table) {
    return TableLayout.of(table).stream().map(TableLayout::width).toList();
  }
}
