package org.section16.internal.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.section16.Severity;
import org.section16.internal.field.CellContent;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.model.FootnoteReference;
import org.section16.model.TableColumn;

/**
 * Joins rows that a page break cut in two. The header is printed again between the halves, followed
 * by the rest of the texts and their markers:
 *
 * <pre>{@code
 * | Common Stock | 11/18/2021 | | J | | 421,235 | D | (1) | 3,791,114 | I | By Growth Fund VI |
 *
 * | 1. Title of Security (Instr. 3) | 2. Transaction Date | 2A. Deemed Execution Date, if any | …
 * | | | | | | | | | | | Principals Fund, L.P. (2)(3) |
 * }</pre>
 */
final class PageBreaks {
  private final BitSet afterBreak = new BitSet();
  private final CellReader cells;
  private final DiagnosticSink diagnostics;

  PageBreaks(BitSet afterBreak, CellReader cells, DiagnosticSink diagnostics) {
    this.afterBreak.or(afterBreak);
    this.cells = cells;
    this.diagnostics = diagnostics;
  }

  /** Returns whether row {@code index} is the rest of the row before it. */
  boolean isRest(int index, List<Map<TableColumn, Cell>> rows) {
    return index > 0
        && afterBreak.get(index)
        && rows.get(index).entrySet().stream().anyMatch(cell -> !cell.getValue().isEmpty())
        && rows.get(index).entrySet().stream()
            .allMatch(cell -> mayContinue(cell.getKey(), cell.getValue(), rows.get(index - 1)));
  }

  /**
   * Returns whether a cell may continue the one above: text after a text without markers, or only
   * more markers.
   */
  private boolean mayContinue(TableColumn column, Cell cell, Map<TableColumn, Cell> above) {
    if (cell.isEmpty()) {
      return true;
    }
    if (!above.containsKey(column) || above.get(column).isEmpty()) {
      return false;
    }
    CellContent begun = cells.read(above.get(column), column);
    CellContent rest = cells.read(cell, column);
    return rest.text().isEmpty()
        || (isText(column) && begun.markers().isEmpty() && !begun.text().endsWith(rest.text()));
  }

  private static boolean isText(TableColumn column) {
    return column.content() == TableColumn.Content.TEXT;
  }

  /** Adds {@code rest} to the cells of the row above it. */
  void join(Map<TableColumn, Cell> above, Map<TableColumn, Cell> rest, Row row) {
    rest.forEach(
        (column, cell) -> {
          if (!cell.isEmpty()) {
            Cell begun = requireNonNull(above.get(column));
            cells.remember(
                begun, column, joined(cells.read(begun, column), cells.read(cell, column)));
          }
        });
    boolean mayBeginRow =
        rest.containsKey(TableColumn.TITLE) && !rest.get(TableColumn.TITLE).isEmpty();
    diagnostics.report(
        Diagnostics.rowContinued(mayBeginRow ? Severity.WARNING : Severity.INFO, row.span()));
  }

  private static CellContent joined(CellContent begun, CellContent rest) {
    List<FootnoteReference> markers = new ArrayList<>(begun.markers());
    markers.addAll(rest.markers());
    return new CellContent(joinedText(begun.text(), rest.text()), markers, begun.span());
  }

  /** Joins two parts of a text; a line may end at a hyphen. */
  private static String joinedText(String begun, String rest) {
    boolean blank = !begun.isEmpty() && !rest.isEmpty() && !begun.endsWith("-");
    return begun + (blank ? " " : "") + rest;
  }
}
