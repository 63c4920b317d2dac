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
 * The cheapest way to put the cells of a row into the columns of a table: each cell into a column,
 * or two cells joined, or one split, or left out, or a column without a cell.
 */
final class RowAlignment {
  static final String EMPTY_LEFT_OUT = Diagnostics.emptyCellsLeftOut(1);

  private final TableLayout layout;
  private final CellReader reader;
  private final CellSplits splits;
  private final List<Cell> cells;

  /** For so many cells and columns the last step of the cheapest way there. */
  private final @Nullable Step[][] best;

  private RowAlignment(TableLayout layout, CellReader reader, CellSplits splits, List<Cell> cells) {
    this.layout = layout;
    this.reader = reader;
    this.splits = splits;
    this.cells = cells;
    this.best = new Step[cells.size() + 1][layout.width() + 1];
  }

  /** One step of a way: what it placed, and what had to be repaired for it. */
  private record Step(
      double cost,
      @Nullable Step previous,
      Map<TableColumn, Cell> placed,
      Supplier<String> repair) {
    static final Step START = new Step(0, null, Map.of(), RowAlignment::none);
  }

  /**
   * The cells of a row by column.
   *
   * @param cost how badly they fit
   * @param cells what was put into each column
   * @param repairs what was done to them, in words
   */
  record Aligned(double cost, Map<TableColumn, Cell> cells, List<String> repairs) {}

  /** The best way to place {@code cells}. */
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
        Step here = best[i][j];
        if (here == null) {
          continue;
        }
        if (i < cells.size() && j < layout.width()) {
          offerCell(i, j, here);
        }
        if (j < layout.width()) {
          offerNothing(i, j, here);
        }
        if (i < cells.size()) {
          offerLeftOut(i, j, here);
        }
      }
    }
  }

  private void offerCell(int i, int j, Step here) {
    TableColumn column = layout.columns().get(j);
    Cell cell = cells.get(i);
    if (cell.isEmpty()) {
      offer(
          i + 1,
          j + 1,
          here,
          AlignmentCost.empty(column),
          Map.of(column, cell),
          RowAlignment::none);
      return;
    }
    double cost = fits(cell, column) ? 0 : AlignmentCost.MISFIT;
    offer(i + 1, j + 1, here, cost, Map.of(column, cell), RowAlignment::none);
    offerSplit(i, j, here);
    if (i + 1 < cells.size() && !cells.get(i + 1).isEmpty()) {
      offerJoined(i, j, here);
    }
  }

  /** No cell for a column; the last ones may be lost where the row ends. */
  private void offerNothing(int i, int j, Step here) {
    boolean end = i == cells.size();
    TableColumn column = layout.columns().get(j);
    Supplier<String> repair =
        end && column == TableColumn.NATURE
            ? RowAlignment::none
            : () -> Diagnostics.nothingReadFor(column);
    double cost = (end ? AlignmentCost.TRAILING : AlignmentCost.STEP) + AlignmentCost.empty(column);
    offer(i, j + 1, here, cost, Map.of(), repair);
  }

  private void offerLeftOut(int i, int j, Step here) {
    Cell cell = cells.get(i);
    boolean end = j == layout.width();
    if (cell.isEmpty()) {
      Supplier<String> repair = end ? RowAlignment::none : () -> EMPTY_LEFT_OUT;
      double cost = end ? AlignmentCost.TRAILING : AlignmentCost.STEP;
      offer(i + 1, j, here, cost, Map.of(), repair);
    } else {
      offer(
          i + 1, j, here, AlignmentCost.LOSS, Map.of(), () -> Diagnostics.cellLeftOut(cell.text()));
    }
  }

  /** Two cells of one text, or a value and the markers after it. */
  private void offerJoined(int i, int j, Step here) {
    Cell cell = cells.get(i);
    Cell next = cells.get(i + 1);
    TableColumn column = layout.columns().get(j);
    boolean text = column.content() == TableColumn.Content.TEXT;
    CellContent behind = reader.read(next, column);
    boolean markers = behind.text().isEmpty() && !behind.markers().isEmpty();
    if (!text && !markers) {
      return;
    }
    Cell joined = cell.join(next);
    if (markers) {
      CellContent value = reader.read(cell, column);
      List<FootnoteReference> all = new ArrayList<>(value.markers());
      all.addAll(behind.markers());
      reader.remember(joined, column, new CellContent(value.text(), all, joined.span()));
    }
    if (fits(joined, column)) {
      Supplier<String> repair = () -> Diagnostics.readAsOneCell(cell.text(), next.text());
      offer(i + 2, j + 1, here, AlignmentCost.MERGE, Map.of(column, joined), repair);
    }
  }

  private void offerSplit(int i, int j, Step here) {
    if (j + 1 >= layout.width() || !isCheaper(i + 1, j + 2, here, AlignmentCost.MERGE)) {
      return;
    }
    Cell cell = cells.get(i);
    TableColumn first = layout.columns().get(j);
    TableColumn second = layout.columns().get(j + 1);
    for (CellSplits.Split split : splits.of(cell)) {
      if (fits(split.left(), first) && fits(split.right(), second)) {
        Supplier<String> repair = () -> Diagnostics.readAsTwoCells(cell.text());
        Map<TableColumn, Cell> placed = Map.of(first, split.left(), second, split.right());
        offer(i + 1, j + 2, here, AlignmentCost.MERGE, placed, repair);
        return; // the others cost the same
      }
    }
  }

  private boolean fits(Cell cell, TableColumn column) {
    return Fit.fits(cell, column, reader);
  }

  private static String none() {
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
