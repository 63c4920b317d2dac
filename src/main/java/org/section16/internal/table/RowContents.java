package org.section16.internal.table;

import java.util.List;
import java.util.Map;
import org.section16.SourceSpan;
import org.section16.internal.field.CellContent;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.row.Cell;
import org.section16.internal.value.NoValue;
import org.section16.model.TableColumn;

/** The cells of a row, each read as its column requires. */
final class RowContents {
  private final Map<TableColumn, Cell> cells;
  private final CellReader reader;
  private final CellContent nothing;

  RowContents(Map<TableColumn, Cell> cells, SourceSpan row, CellReader reader) {
    this.cells = cells;
    this.reader = reader;
    this.nothing =
        new CellContent(
            "", List.of(), new SourceSpan(row.start(), row.start(), row.line(), row.column()));
  }

  /** Returns the cell as it is printed, markers included. */
  String shown(TableColumn column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text();
  }

  CellContent of(TableColumn column) {
    Cell cell = cells.get(column);
    CellContent content = cell == null ? nothing : reader.read(cell, column);
    return mayBeWrittenAsNothing(column)
            && content.markers().isEmpty()
            && NoValue.isWritten(content.text())
        ? new CellContent("", List.of(), content.span())
        : content;
  }

  /** Returns whether {@code N/A} and dashes mean no value; a security may be called None. */
  private static boolean mayBeWrittenAsNothing(TableColumn column) {
    return column != TableColumn.TITLE && column != TableColumn.UNDERLYING_TITLE;
  }
}
