package org.section16.internal.table;

import org.section16.model.TableColumn;
import java.util.List;
import org.section16.internal.field.CellContent;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.value.Numbers;

/**
 * How this document writes numbers: whether it groups thousands, and whether it prints prices with
 * a dollar sign, as the form does; some converters drop it. A number with a fraction is mostly a
 * price.
 */
public final class NumberStyle {
  private int with;
  private int without;
  private int grouped;
  private int ungrouped;

  /** Learns from the rows of both tables. */
  public static NumberStyle learn(List<Row> rows, CellReader cells) {
    NumberStyle style = new NumberStyle();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        if (!cell.tokens().isEmpty()) {
          style.learn(cells.read(cell, TableColumn.AMOUNT));
        }
      }
    }
    return style;
  }

  private void learn(CellContent content) {
    String text = content.text();
    boolean dollar = Numbers.hasDollar(text);
    with += dollar ? 1 : 0;
    if (content.number().isPresent()) {
      boolean comma = text.indexOf(',') > 0;
      int point = text.indexOf('.');
      without += !dollar && point > 0 ? 1 : 0;
      grouped += comma ? 1 : 0;
      ungrouped += !comma && (point < 0 ? text.length() : point) > 3 ? 1 : 0;
    }
  }

  /** Tells whether thousands are grouped here, so that a point may once have been a comma. */
  boolean groupsThousands() {
    return grouped >= ungrouped;
  }

  /** Tells whether a price without a dollar sign is odd here. */
  boolean hasDollars() {
    return with > 1 && with > 2 * without;
  }
}
