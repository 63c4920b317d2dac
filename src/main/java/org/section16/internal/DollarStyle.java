package org.section16.internal;

import java.util.List;

/**
 * Whether this document prints prices with a dollar sign, as the form does; some converters drop
 * it. A number with a fraction is mostly a price.
 */
final class DollarStyle {
  private int with;
  private int without;

  /** Learns from the rows of both tables. */
  static DollarStyle learn(List<Row> rows) {
    DollarStyle style = new DollarStyle();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        String text = cell.valueText();
        if (Numbers.hasDollar(text)) {
          style.with++;
        } else if (text.indexOf('.') > 0 && Numbers.isNumber(text)) {
          style.without++;
        }
      }
    }
    return style;
  }

  /** Tells whether a price without a dollar sign is odd here. */
  boolean areUsual() {
    return with > 1 && with > 2 * without;
  }
}
