package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;

/** Puts together rows of pipe tables that a line feed inside a cell has cut in two. */
public final class BrokenRows {
  private static final int LONGEST = 4_000;

  private BrokenRows() {}

  public static List<Row> join(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), row)) {
        joined.set(last, join(joined.get(last), row));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  /**
   * A row that opens with a pipe and does not close with one goes on in a line that closes with one
   * and does not open.
   */
  private static boolean continues(Row row, Row next) {
    return row.outerPipes()
        && !next.outerPipes()
        && !next.afterBlank()
        && !endsWithPipe(row)
        && (endsWithPipe(next) || next.cells().size() == 1)
        && row.cells().size() > 1
        && next.end() - row.start() <= LONGEST;
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
        row.kind(),
        cells,
        row.tokens().and(next.tokens()),
        List.of(),
        row.start(),
        next.end(),
        true,
        row.afterBlank());
  }
}
