package org.section16.internal.cover;

import java.util.HashMap;
import java.util.Map;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.row.Row;

/** Captions of boxes that stand side by side in one row, with their values in the row below. */
final class CaptionRow {
  private Map<Integer, Box> above = Map.of();
  private Map<Integer, Box> opened = Map.of();
  private boolean hasText;
  private int column;

  /** Begins a row; its first border is before the first column if it has outer pipes. */
  void begin(Row row) {
    opened = Map.of();
    hasText = false;
    column = row.outerPipes() ? -1 : 0;
  }

  void nextCell() {
    column++;
  }

  /** A caption in the current cell. */
  void caption(Box box) {
    opened = opened.isEmpty() ? new HashMap<>() : opened;
    opened.put(column, box);
  }

  /** Something of a value in the row: then it is not a row of captions alone. */
  void value() {
    hasText = true;
  }

  /** The box of the current cell, if a row of captions is above a row without one. */
  Box boxOf(Box open) {
    return above.isEmpty() || !opened.isEmpty() ? open : above.getOrDefault(column, open);
  }

  void end() {
    above = !hasText && opened.size() > 1 ? opened : Map.of();
  }

  void forget() {
    above = Map.of();
  }
}
