package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.section16.antlr.FilingLexer;

/** Joins rows of pipe tables that were broken by line feeds inside a cell. */
public final class BrokenRows {
  private BrokenRows() {}

  public static List<Row> join(List<Row> rows) {
    return join(rows, BrokenRows::endOfRow);
  }

  /**
   * Does the same for rows of explanations and remarks, whose cells may hold several paragraphs.
   */
  public static List<Row> joinParagraphs(List<Row> rows) {
    return join(rows, BrokenRows::endOfParagraphs);
  }

  private interface RowEnd {
    int find(List<Row> rows, int first);
  }

  private static List<Row> join(List<Row> rows, RowEnd rowEnd) {
    List<Row> joined = new ArrayList<>(rows.size());
    int at = 0;
    while (at < rows.size()) {
      int end = rowEnd.find(rows, at);
      Row row = rows.get(at);
      for (Row next : rows.subList(at + 1, end)) {
        row = join(row, next);
      }
      joined.add(row);
      at = end;
    }
    return joined;
  }

  /**
   * Returns the end of a row. If it begins but does not end with a pipe, it continues to the next
   * line that ends with one, unless a line in between begins with one. Without such a line, a line
   * of one cell may be the rest of its last cell.
   */
  private static int endOfRow(List<Row> rows, int first) {
    Row row = rows.get(first);
    if (!row.hasOuterPipes()) {
      return isContinuedByMarker(rows, first) ? first + 2 : first + 1;
    }
    if (endsWithPipe(row)) {
      return first + 1;
    }
    int endOfLastCell = first + 1;
    for (int i = first + 1; i < rows.size(); i++) {
      Row next = rows.get(i);
      if (next.hasOuterPipes() || next.isAfterBlank()) {
        return endOfLastCell;
      }
      if (endsWithPipe(next)) {
        return i + 1;
      }
      if (endOfLastCell == i && row.cells().size() > 1 && next.cells().size() == 1) {
        endOfLastCell = i + 1;
      }
    }
    return endOfLastCell;
  }

  /**
   * {@code (1) | | 10,000 | D} in the next line: the marker belongs to the last cell of the row.
   */
  private static boolean isContinuedByMarker(List<Row> rows, int first) {
    if (first + 1 == rows.size()) {
      return false;
    }
    Row row = rows.get(first);
    Row next = rows.get(first + 1);
    return next.tokens().type(0) == FilingLexer.MARKER
        && next.cells().size() > 1
        && !next.isAfterBlank()
        && row.cells().size() > 1
        && !endsWithPipe(row);
  }

  /** Returns the end of a row that begins with a pipe: the next paragraph that ends with one. */
  private static int endOfParagraphs(List<Row> rows, int first) {
    Row row = rows.get(first);
    if (!row.hasOuterPipes() || endsWithPipe(row)) {
      return first + 1;
    }
    for (int i = first + 1; i < rows.size(); i++) {
      Row next = rows.get(i);
      if (next.hasOuterPipes()) {
        break;
      }
      if (endsWithPipe(next)) {
        return i + 1;
      }
    }
    return endOfRow(rows, first);
  }

  /** Returns whether the last cell of a row is closed. */
  public static boolean isClosed(Row row) {
    String source = row.tree().source();
    int at = row.end();
    while (at < source.length() && source.charAt(at) <= ' ') {
      at++;
    }
    return endsWithPipe(row)
        || source.startsWith("</td", at)
        || source.startsWith("</th>", at)
        || source.startsWith("</tr", at);
  }

  private static boolean endsWithPipe(Row row) {
    return row.tree().source().charAt(row.end() - 1) == '|';
  }

  private static Row join(Row row, Row next) {
    List<Cell> cells = new ArrayList<>(row.cells());
    int last = cells.size() - 1;
    List<Cell> more = new ArrayList<>(next.cells());
    if (endsWithPipe(next)) {
      more.remove(more.size() - 1);
    }
    if (!more.isEmpty()) {
      cells.set(last, cells.get(last).join(more.get(0)));
      cells.addAll(more.subList(1, more.size()));
    }
    return new Row(
        row.tree(),
        cells,
        row.tokens().and(next.tokens()),
        List.of(),
        row.start(),
        next.end(),
        row.hasOuterPipes(),
        row.isAfterBlank());
  }
}
