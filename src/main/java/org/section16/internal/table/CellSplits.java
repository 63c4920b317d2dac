package org.section16.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Spans;

/**
 * The ways to cut a cell in two where a border was lost. They are the same in all columns and
 * layouts, so that each half is read once.
 */
final class CellSplits {
  /** No two cells of a form that ran together are longer, and the first ends soon. */
  private static final int LONGEST = 4_000;

  private static final int LONGEST_FIRST = 200;

  private final Map<Cell, List<Split>> known = new HashMap<>();

  /** Two parts of a cell. */
  record Split(Cell left, Cell right) {}

  /** The ways to cut {@code cell}, the shortest first part first. */
  List<Split> of(Cell cell) {
    return known.computeIfAbsent(cell, CellSplits::splits);
  }

  private static List<Split> splits(Cell cell) {
    if (cell.end() - cell.start() > LONGEST) {
      return List.of();
    }
    List<Split> splits = new ArrayList<>();
    String source = cell.tree().source();
    int last = Math.min(cell.end() - 1, cell.start() + LONGEST_FIRST);
    for (int at = cell.start() + 1; at < last; at++) {
      // To cut among several blanks is the same wherever it is done.
      if (isBlank(source.charAt(at)) && !isBlank(source.charAt(at - 1))) {
        Cell left = cell.part(cell.start(), at);
        Cell right = cell.part(Spans.trimmed(cell.tree(), at, cell.end()).start(), cell.end());
        if (!left.isEmpty() && !right.isEmpty()) {
          splits.add(new Split(left, right));
        }
      }
    }
    return splits;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
