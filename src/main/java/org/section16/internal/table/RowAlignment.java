package org.section16.internal.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.section16.internal.field.CellContent;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Cell;
import org.section16.model.FootnoteReference;
import org.section16.model.TableColumn;
import org.section16.model.TableLayout;

/**
 * The cheapest way to put the cells of a row into the columns of a table: a cell as it is, two
 * cells joined, a cell split or left out, a column without a cell.
 */
final class RowAlignment {
  static final String EMPTY_LEFT_OUT = Diagnostics.emptyCellsLeftOut(1);

  private final TableLayout layout;
  private final CellReader reader;
  private final CellSplits splits;
  private final List<Cell> cells;

  /**
   * The last step of the cheapest way to place the first cells in the first columns, by their
   * numbers.
   */
  private final @Nullable Step[][] best;

  private RowAlignment(TableLayout layout, CellReader reader, CellSplits splits, List<Cell> cells) {
    this.layout = layout;
    this.reader = reader;
    this.splits = splits;
    this.cells = cells;
    this.best = new Step[cells.size() + 1][layout.width() + 1];
  }

  /** A step of a way: what it placed, and the repair that it needed. */
  private record Step(
      double cost,
      @Nullable Step previous,
      Map<TableColumn, Cell> placed,
      Supplier<String> repair) {
    static final Step START = new Step(0, null, Map.of(), RowAlignment::noRepair);
  }

  /**
   * The cells of a row by column.
   *
   * @param cost how badly they fit
   * @param cells what was put into each column
   * @param repairs what was done to them, in words
   */
  record Aligned(double cost, Map<TableColumn, Cell> cells, List<String> repairs) {}

  /** Returns the best way to place {@code cells}. */
  static Aligned of(List<Cell> cells, TableLayout layout, CellReader reader, CellSplits splits) {
    RowAlignment alignment = new RowAlignment(layout, reader, splits, cells);
    alignment.fill();
    return alignment.result();
  }

  private Aligned result() {
    Step last = Objects.requireNonNull(best[cells.size()][layout.width()]);
    Map<TableColumn, Cell> placed = new EnumMap<>(TableColumn.class);
    List<String> repairs = new ArrayList<>();
    for (Step step = last; step.previous != null; step = step.previous) {
      placed.putAll(step.placed);
      String repair = step.repair.get();
      if (!repair.isEmpty()) {
        repairs.add(0, repair);
      }
    }
    return new Aligned(last.cost, placed, repairs);
  }

  private void fill() {
    best[0][0] = Step.START;
    for (int i = 0; i <= cells.size(); i++) {
      for (int j = 0; j <= layout.width(); j++) {
        Step step = best[i][j];
        if (step == null) {
          continue;
        }
        if (i < cells.size() && j < layout.width()) {
          offerCell(i, j, step);
        }
        if (j < layout.width()) {
          offerNothing(i, j, step);
        }
        if (i < cells.size()) {
          offerLeftOut(i, j, step);
        }
      }
    }
  }

  private void offerCell(int i, int j, Step step) {
    TableColumn column = layout.columns().get(j);
    Cell cell = cells.get(i);
    if (cell.isEmpty()) {
      offer(
          i + 1,
          j + 1,
          step,
          AlignmentCost.emptyColumn(column),
          Map.of(column, cell),
          RowAlignment::noRepair);
      return;
    }
    double cost = fits(cell, column) ? 0 : AlignmentCost.MISPLACED_VALUE;
    offer(i + 1, j + 1, step, cost, Map.of(column, cell), RowAlignment::noRepair);
    offerSplit(i, j, step);
    if (i + 1 < cells.size() && !cells.get(i + 1).isEmpty()) {
      offerJoined(i, j, step);
    }
  }

  /** No cell for a column: where the row ends, converters drop the last cells. */
  private void offerNothing(int i, int j, Step step) {
    boolean isRowEnd = i == cells.size();
    TableColumn column = layout.columns().get(j);
    Supplier<String> repair =
        isRowEnd && column == TableColumn.NATURE
            ? RowAlignment::noRepair
            : () -> Diagnostics.nothingReadFor(column);
    double cost =
        (isRowEnd ? AlignmentCost.TRAILING_COLUMN : AlignmentCost.MOVED_CELL)
            + AlignmentCost.emptyColumn(column);
    offer(i, j + 1, step, cost, Map.of(), repair);
  }

  private void offerLeftOut(int i, int j, Step step) {
    Cell cell = cells.get(i);
    boolean isTableEnd = j == layout.width();
    if (cell.isEmpty()) {
      Supplier<String> repair = isTableEnd ? RowAlignment::noRepair : () -> EMPTY_LEFT_OUT;
      double cost = isTableEnd ? AlignmentCost.TRAILING_COLUMN : AlignmentCost.MOVED_CELL;
      offer(i + 1, j, step, cost, Map.of(), repair);
    } else {
      offer(
          i + 1,
          j,
          step,
          AlignmentCost.LOST_VALUE,
          Map.of(),
          () -> Diagnostics.cellLeftOut(cell.text()));
    }
  }

  /** Two cells of one text, or a value and the markers after it. */
  private void offerJoined(int i, int j, Step step) {
    Cell cell = cells.get(i);
    Cell next = cells.get(i + 1);
    TableColumn column = layout.columns().get(j);
    boolean isText = column.content() == TableColumn.Content.TEXT;
    CellContent following = reader.read(next, column);
    boolean hasOnlyMarkers = following.text().isEmpty() && !following.markers().isEmpty();
    if (!isText && !hasOnlyMarkers) {
      return;
    }
    Cell joined = cell.join(next);
    if (hasOnlyMarkers) {
      CellContent value = reader.read(cell, column);
      List<FootnoteReference> all = new ArrayList<>(value.markers());
      all.addAll(following.markers());
      reader.remember(joined, column, new CellContent(value.text(), all, joined.span()));
    }
    if (fits(joined, column)) {
      Supplier<String> repair = () -> Diagnostics.readAsOneCell(cell.text(), next.text());
      offer(i + 2, j + 1, step, AlignmentCost.MOVED_BORDER, Map.of(column, joined), repair);
    }
  }

  private void offerSplit(int i, int j, Step step) {
    if (j + 1 >= layout.width() || !isCheaper(i + 1, j + 2, step, AlignmentCost.MOVED_BORDER)) {
      return;
    }
    Cell cell = cells.get(i);
    TableColumn first = layout.columns().get(j);
    TableColumn second = layout.columns().get(j + 1);
    for (CellSplits.Split split : splits.of(cell)) {
      if (fits(split.left(), first) && fits(split.right(), second)) {
        Supplier<String> repair = () -> Diagnostics.readAsTwoCells(cell.text());
        Map<TableColumn, Cell> placed = Map.of(first, split.left(), second, split.right());
        offer(i + 1, j + 2, step, AlignmentCost.MOVED_BORDER, placed, repair);
        return; // The other splits cost the same.
      }
    }
  }

  private boolean fits(Cell cell, TableColumn column) {
    return Fit.fits(cell, column, reader);
  }

  private static String noRepair() {
    return "";
  }

  private void offer(
      int i,
      int j,
      Step from,
      double more,
      Map<TableColumn, Cell> placed,
      Supplier<String> repair) {
    if (isCheaper(i, j, from, more)) {
      best[i][j] = new Step(from.cost + more, from, placed, repair);
    }
  }

  private boolean isCheaper(int i, int j, Step from, double more) {
    Step known = best[i][j];
    return known == null || from.cost + more < known.cost;
  }
}
