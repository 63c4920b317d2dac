package org.section16.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.table.RowAlignment.Aligned;
import org.section16.model.TableColumn;
import org.section16.model.TableLayout;

/**
 * Puts the cells of a row into the columns of a table. A row with the right number of cells is
 * taken as it is; otherwise the shapes of the cells decide where a border was lost or added.
 */
final class RowFitter {
  private final TableLayout layout;
  private final CellReader reader;
  private final CellSplits splits;

  RowFitter(TableLayout layout, CellReader reader, CellSplits splits) {
    this.layout = layout;
    this.reader = reader;
    this.splits = splits;
  }

  /** Returns a fitter of the same cells for another layout. */
  RowFitter in(TableLayout other) {
    return new RowFitter(other, reader, splits);
  }

  TableLayout layout() {
    return layout;
  }

  /**
   * Returns whether {@code row} fits without any repair; a short row may lack empty cells at the
   * end.
   */
  boolean fitsAsItIs(Row row) {
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (i >= layout.width()
          ? !cells.get(i).isEmpty()
          : !fits(cells.get(i), layout.columns().get(i))) {
        return false;
      }
    }
    for (int i = cells.size(); i < layout.width(); i++) {
      if (layout.columns().get(i) != TableColumn.NATURE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a row with the right number of cells has at most two that do not fit: those
   * have changed places, and no border has moved.
   */
  private boolean hasFewMisfits(Row row) {
    if (row.cells().size() != layout.width()) {
      return false;
    }
    int misfits = 0;
    for (int i = 0; i < layout.width(); i++) {
      misfits += fits(row.cells().get(i), layout.columns().get(i)) ? 0 : 1;
    }
    return misfits <= 2;
  }

  private boolean fits(Cell cell, TableColumn column) {
    return Fit.fits(cell, column, reader);
  }

  /** Returns how badly {@code row} fits; 0 if it fits as it is. */
  double cost(Row row) {
    return fitsAsItIs(row) ? 0 : align(row.cells()).cost();
  }

  /** Returns the cells of {@code row} by column, in order. */
  Map<TableColumn, Cell> inOrder(Row row) {
    Map<TableColumn, Cell> fitted = new EnumMap<>(TableColumn.class);
    for (int i = 0; i < Math.min(row.cells().size(), layout.width()); i++) {
      fitted.put(layout.columns().get(i), row.cells().get(i));
    }
    return fitted;
  }

  /** Returns the cells of {@code row} by column, and reports what had to be done to them. */
  Map<TableColumn, Cell> fit(Row row, DiagnosticSink diagnostics) {
    if (fitsAsItIs(row) || hasFewMisfits(row)) {
      return inOrder(row);
    }
    Aligned aligned = align(row.cells());
    List<String> repairs = new ArrayList<>(aligned.repairs());
    for (Cell cell : cellsBeyondLimit(row.cells())) {
      repairs.add(Diagnostics.longCellLeftOut(cell.text()));
    }
    if (!repairs.isEmpty()) {
      report(row, repairs, diagnostics);
    }
    return aligned.cells();
  }

  private void report(Row row, List<String> repairs, DiagnosticSink diagnostics) {
    int gaps = row.cells().size() - withoutGaps(row.cells()).size();
    diagnostics.report(
        Diagnostics.rowWidth(row.span(), row.cells().size(), layout, counted(repairs, gaps)));
  }

  /** Returns the repairs, with all empty cells that were left out as one. */
  private static List<String> counted(List<String> repairs, int more) {
    List<String> counted = new ArrayList<>();
    int empty = Collections.frequency(repairs, RowAlignment.EMPTY_LEFT_OUT) + more;
    boolean isCounted = false;
    for (String repair : repairs) {
      boolean isEmpty = repair.equals(RowAlignment.EMPTY_LEFT_OUT);
      if (!isEmpty || empty == 1) {
        counted.add(repair);
      } else if (!isCounted) {
        counted.add(Diagnostics.emptyCellsLeftOut(empty));
        isCounted = true;
      }
    }
    return counted;
  }

  private Aligned align(List<Cell> cells) {
    return RowAlignment.of(cellsToPlace(cells), layout, reader, splits);
  }

  /**
   * Returns the cells that are put into columns: a run of empty cells longer than the table is wide
   * is cut to that width, and no row of a form is three times too long.
   */
  private List<Cell> cellsToPlace(List<Cell> cells) {
    List<Cell> all = withoutGaps(cells);
    return all.subList(0, Math.min(all.size(), 3 * layout.width()));
  }

  /** Returns the cells after those that are not empty. */
  private List<Cell> cellsBeyondLimit(List<Cell> cells) {
    List<Cell> all = withoutGaps(cells);
    return all.subList(Math.min(all.size(), 3 * layout.width()), all.size()).stream()
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private List<Cell> withoutGaps(List<Cell> cells) {
    if (cells.size() <= 3 * layout.width()) {
      return cells;
    }
    List<Cell> kept = new ArrayList<>();
    int gap = 0;
    for (Cell cell : cells) {
      gap = cell.isEmpty() ? gap + 1 : 0;
      if (gap <= layout.width()) {
        kept.add(cell);
      }
    }
    return kept;
  }
}
