package org.section16.internal.cover;

import java.util.HashMap;
import java.util.Map;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.row.Row;

/** Captions of boxes side by side in one row, with their values in the row below. */
final class CaptionRow {
  private Map<Integer, Box> boxesAbove = Map.of();
  private Map<Integer, Box> boxesInRow = Map.of();
  private boolean hasText;
  private int column;

  /** Begins a row; its first border is before the first column if it has outer pipes. */
  void begin(Row row) {
    boxesInRow = Map.of();
    hasText = false;
    column = row.hasOuterPipes() ? -1 : 0;
  }

  void nextCell() {
    column++;
  }

  /** Adds a caption in the current cell. */
  void addCaption(Box box) {
    boxesInRow = boxesInRow.isEmpty() ? new HashMap<>() : boxesInRow;
    boxesInRow.put(column, box);
  }

  /** Adds text of a value: then the row does not have captions alone. */
  void addValue() {
    hasText = true;
  }

  /**
   * Returns the box of the current cell: that of the caption above it, if this row has no captions,
   * otherwise {@code open}.
   */
  Box boxOf(Box open) {
    return boxesAbove.isEmpty() || !boxesInRow.isEmpty()
        ? open
        : boxesAbove.getOrDefault(column, open);
  }

  void end() {
    boxesAbove = !hasText && boxesInRow.size() > 1 ? boxesInRow : Map.of();
  }

  void forget() {
    boxesAbove = Map.of();
  }
}
