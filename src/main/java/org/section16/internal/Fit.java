package org.section16.internal;

/** Tells whether a cell's text can stand in a column. */
final class Fit {
  private Fit() {}

  static boolean fits(Column column, CellContent content) {
    String text = content.text();
    if (text.isEmpty()) {
      return true;
    }
    return switch (column.kind()) {
      case TEXT -> fitsText(column, content);
      case DATE -> content.date().isPresent();
      case MONEY, AMOUNT -> content.number().isPresent();
      case CODE -> CodeCell.parse(text).isPresent();
      case EARLY -> text.equals("V");
      case ACQUIRED_DISPOSED -> text.equals("A") || text.equals("D");
      case DIRECT_INDIRECT -> text.equals("D") || text.equals("I");
    };
  }

  /**
   * A title is no bare number, date or single letter; a nature of ownership may be short, but is no
   * money or date.
   */
  private static boolean fitsText(Column column, CellContent content) {
    if (column == Column.NATURE) {
      boolean money = Numbers.hasDollar(content.text()) && content.number().isPresent();
      return !money && content.date().isEmpty();
    }
    return content.text().length() > 1 && content.number().isEmpty() && content.date().isEmpty();
  }
}
