package org.section16.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.model.FormTable;
import org.section16.model.TableColumn;
import org.section16.model.TableLayout;

/**
 * A table whose rows have more cells than columns, because the converter expands a spanning cell
 * into empty ones or repeats it. A value belongs to the caption whose span covers its index.
 *
 * <pre>{@code
 * | 3. Transaction Code (Instr. 8) | | | 4. Securities Acquired (A) or Disposed Of (D) | | | | |
 * | Code | V | | Amount | | (A) or (D) | | Price |
 * | S | | | 10,000 | | D | | $5 |
 * }</pre>
 */
final class HeaderGrid {
  /** No grid: the header does not have each column exactly once. */
  static final HeaderGrid NONE = new HeaderGrid(0, List.of());

  private final int width;
  private final List<Span> spans;

  private HeaderGrid(int width, List<Span> spans) {
    this.width = width;
    this.spans = spans;
  }

  /** A column and the index of its first cell. */
  private record Span(TableColumn column, int start) {}

  /** The columns below a caption, and the index of its first cell. */
  private record Heading(List<TableColumn> columns, int start) {}

  /** Returns the grid of {@code table} that the rows of a header span. */
  static HeaderGrid of(FormTable table, List<Row> header) {
    int width = 0;
    for (Row row : header) {
      width = Math.max(width, row.cells().size());
    }
    List<Span> spans = spans(headings(header));
    for (TableLayout layout : TableLayout.of(table)) {
      if (layout.width() < width && spansColumns(spans, layout)) {
        return new HeaderGrid(width, spans);
      }
    }
    return NONE;
  }

  /** Returns whether the spans are those of all columns, in order. */
  private static boolean spansColumns(List<Span> spans, TableLayout layout) {
    boolean all = spans.size() == layout.width();
    for (int i = 0; all && i < spans.size(); i++) {
      all = spans.get(i).column() == layout.columns().get(i);
    }
    return all;
  }

  /**
   * Returns the captions of all rows, each once although it may be repeated in the cells it spans.
   */
  private static List<Heading> headings(List<Row> header) {
    Set<Heading> headings = new LinkedHashSet<>();
    for (Row row : header) {
      List<TableColumn> last = List.of();
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        if (!cell.isEmpty()) {
          List<TableColumn> columns = HeaderLabels.columns(cell);
          if (!columns.isEmpty() && !columns.equals(last)) {
            headings.add(new Heading(columns, i));
          }
          last = columns;
        }
      }
    }
    return List.copyOf(headings);
  }

  /** Returns where each column begins: at its own caption, or at the common one above the first. */
  private static List<Span> spans(List<Heading> headings) {
    List<Span> spans = new ArrayList<>();
    for (Heading heading : headings) {
      if (heading.columns().size() == 1) {
        spans.add(new Span(heading.columns().get(0), heading.start()));
      }
    }
    for (Heading heading : headings) {
      if (heading.columns().size() > 1) {
        widenFirst(heading, spans);
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  /** The first column below a heading begins where the heading does. */
  private static void widenFirst(Heading heading, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.column() == heading.columns().get(0) && span.start() >= heading.start()) {
        spans.set(i, new Span(span.column(), heading.start()));
        return;
      }
    }
    spans.add(new Span(heading.columns().get(0), heading.start()));
  }

  /** Returns the cells of {@code row} by column; empty if the row does not fit this grid. */
  Optional<Map<TableColumn, Cell>> place(Row row) {
    if (width == 0 || row.cells().size() != width) {
      return Optional.empty();
    }
    Map<TableColumn, Cell> placed = new EnumMap<>(TableColumn.class);
    for (int i = 0; i < spans.size(); i++) {
      int start = i == 0 ? 0 : spans.get(i).start();
      int end = i + 1 < spans.size() ? spans.get(i + 1).start() : width;
      if (start == end) {
        // Two captions at one index: a value below them may belong to either.
        return Optional.empty();
      }
      Optional<Cell> cell = only(row.cells().subList(start, end));
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      placed.put(spans.get(i).column(), cell.get());
    }
    return Optional.of(placed);
  }

  /** Returns the only value in the cells of a column, which may be repeated in each of them. */
  private static Optional<Cell> only(List<Cell> cells) {
    Cell only = cells.get(0);
    for (Cell cell : cells) {
      if (only.isEmpty()) {
        only = cell;
      } else if (!cell.isEmpty() && !cell.text().equals(only.text())) {
        return Optional.empty();
      }
    }
    return Optional.of(only);
  }
}
