package org.section16.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Spans;

/**
 * The ways to split a cell in two where a border was lost. They are the same for all columns and
 * layouts, so that each half is read only once.
 */
final class CellSplits {
  /** The maximum length of two cells that run together, and of the first one. */
  private static final int MAX_LENGTH = 4_000;

  private static final int MAX_LEFT_LENGTH = 200;

  private final Map<Cell, List<Split>> known = new HashMap<>();

  /** Two parts of a cell. */
  record Split(Cell left, Cell right) {}

  /** Returns the ways to split {@code cell}, in ascending length of the left part. */
  List<Split> of(Cell cell) {
    return known.computeIfAbsent(cell, CellSplits::splits);
  }

  private static List<Split> splits(Cell cell) {
    if (cell.end() - cell.start() > MAX_LENGTH) {
      return List.of();
    }
    List<Split> splits = new ArrayList<>();
    String source = cell.tree().source();
    int last = Math.min(cell.end() - 1, cell.start() + MAX_LEFT_LENGTH);
    for (int at = cell.start() + 1; at < last; at++) {
      // Within several blanks, all splits are the same.
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
