package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.section16.antlr.FilingLexer;

/** Puts together rows of pipe tables that a line feed inside a cell has cut into lines. */
public final class BrokenRows {
  private BrokenRows() {}

  public static List<Row> join(List<Row> rows) {
    return join(rows, BrokenRows::endOfRow);
  }

  /** The same for rows of explanations and remarks, whose cells may hold several paragraphs. */
  public static List<Row> joinParagraphs(List<Row> rows) {
    return join(rows, BrokenRows::endOfParagraphs);
  }

  private interface End {
    int of(List<Row> rows, int first);
  }

  private static List<Row> join(List<Row> rows, End ends) {
    List<Row> joined = new ArrayList<>(rows.size());
    int at = 0;
    while (at < rows.size()) {
      int end = ends.of(rows, at);
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
   * A row that opens with a pipe and does not close with one goes on up to the line that closes
   * with one; no line between opens with one. Where none closes it, a line of one cell may be the
   * rest of its last cell.
   */
  private static int endOfRow(List<Row> rows, int first) {
    Row row = rows.get(first);
    if (!row.outerPipes()) {
      return goesOnWithMarker(rows, first) ? first + 2 : first + 1;
    }
    if (endsWithPipe(row)) {
      return first + 1;
    }
    int oneCell = first + 1;
    for (int i = first + 1; i < rows.size(); i++) {
      Row next = rows.get(i);
      if (next.outerPipes() || next.afterBlank()) {
        return oneCell;
      }
      if (endsWithPipe(next)) {
        return i + 1;
      }
      if (oneCell == i && row.cells().size() > 1 && next.cells().size() == 1) {
        oneCell = i + 1;
      }
    }
    return oneCell;
  }

  /** {@code (1) | | 10,000 | D} alone in its line: the marker belongs to the cell before it. */
  private static boolean goesOnWithMarker(List<Row> rows, int first) {
    if (first + 1 == rows.size()) {
      return false;
    }
    Row row = rows.get(first);
    Row next = rows.get(first + 1);
    return next.tokens().type(0) == FilingLexer.MARKER
        && next.cells().size() > 1
        && !next.afterBlank()
        && row.cells().size() > 1
        && !endsWithPipe(row);
  }

  /** A row that opens with a pipe goes on up to the paragraph that closes with one. */
  private static int endOfParagraphs(List<Row> rows, int first) {
    Row row = rows.get(first);
    if (!row.outerPipes() || endsWithPipe(row)) {
      return first + 1;
    }
    for (int i = first + 1; i < rows.size(); i++) {
      Row next = rows.get(i);
      if (next.outerPipes()) {
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
        row.outerPipes(),
        row.afterBlank());
  }
}
