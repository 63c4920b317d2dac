package org.section16.internal.table;

import org.section16.internal.field.CellContent;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.footnote.MarkerRemains;
import org.section16.internal.row.Cell;
import org.section16.internal.value.CodeCell;
import org.section16.internal.value.Numbers;
import org.section16.model.TableColumn;

/** Tests whether a cell can be in a column. */
final class Fit {
  private Fit() {}

  /** Returns whether {@code cell} can be in {@code column}. */
  static boolean fits(Cell cell, TableColumn column, CellReader reader) {
    return cell.tokens().isEmpty() || fits(column, reader.read(cell, column));
  }

  private static boolean fits(TableColumn column, CellContent content) {
    String text = content.text();
    if (text.isEmpty()) {
      return true;
    }
    return switch (column.content()) {
      case TEXT -> fitsText(column, content);
      case DATE -> content.date().isPresent() || MarkerRemains.isOnlyRemains(text);
      case MONEY, AMOUNT ->
          content.number().isPresent()
              || MarkerRemains.isOnlyRemains(text)
              || MarkerRemains.numberBefore(text).isPresent();
      case CODE -> CodeCell.parse(text).isPresent();
      case EARLY -> text.equals("V");
      case ACQUIRED_DISPOSED -> text.equals("A") || text.equals("D");
      case DIRECT_INDIRECT -> text.equals("D") || text.equals("I");
    };
  }

  /**
   * A title is not just a number, a date or a letter; a nature of ownership may be short, but is
   * not an amount of money or a date.
   */
  private static boolean fitsText(TableColumn column, CellContent content) {
    if (column == TableColumn.NATURE) {
      boolean money = Numbers.hasDollar(content.text()) && content.number().isPresent();
      return !money && content.date().isEmpty();
    }
    return content.text().length() > 1
        && !MarkerRemains.isOnlyRemains(content.text())
        && content.number().isEmpty()
        && content.date().isEmpty();
  }
}
