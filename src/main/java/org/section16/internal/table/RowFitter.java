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
 * taken as it stands; otherwise the cells' shapes decide where a border was lost or is one too
 * many.
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

  /** Puts the same cells into the columns of another layout. */
  RowFitter in(TableLayout other) {
    return new RowFitter(other, reader, splits);
  }

  TableLayout layout() {
    return layout;
  }

  /**
   * Returns whether {@code row} fits without any repair; short rows may lack cells that are empty
   * at the end.
   */
  boolean fitsAsItStands(Row row) {
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
   * With the right number of cells, two that do not fit have changed places rather than borders.
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

  /** How badly {@code row} fits; 0 where it fits as it stands. */
  double cost(Row row) {
    return fitsAsItStands(row) ? 0 : align(row.cells()).cost();
  }

  /** The cells of {@code row} by column, one after the other. */
  Map<TableColumn, Cell> inOrder(Row row) {
    Map<TableColumn, Cell> fitted = new EnumMap<>(TableColumn.class);
    for (int i = 0; i < Math.min(row.cells().size(), layout.width()); i++) {
      fitted.put(layout.columns().get(i), row.cells().get(i));
    }
    return fitted;
  }

  /** The cells of {@code row} by column; what had to be done to them is reported. */
  Map<TableColumn, Cell> fit(Row row, DiagnosticSink diagnostics) {
    if (fitsAsItStands(row) || hasFewMisfits(row)) {
      return inOrder(row);
    }
    Aligned aligned = align(row.cells());
    List<String> repairs = new ArrayList<>(aligned.repairs());
    for (Cell cell : far(row.cells())) {
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

  /** Empty cells that were left out are told of once, however many there are. */
  private static List<String> counted(List<String> repairs, int more) {
    List<String> counted = new ArrayList<>();
    int empty = Collections.frequency(repairs, RowAlignment.EMPTY_LEFT_OUT) + more;
    boolean told = false;
    for (String repair : repairs) {
      boolean isEmpty = repair.equals(RowAlignment.EMPTY_LEFT_OUT);
      if (!isEmpty || empty == 1) {
        counted.add(repair);
      } else if (!told) {
        counted.add(Diagnostics.emptyCellsLeftOut(empty));
        told = true;
      }
    }
    return counted;
  }

  private Aligned align(List<Cell> cells) {
    return RowAlignment.of(near(cells), layout, reader, splits);
  }

  /**
   * The cells that are put into columns: a run of empty ones that is longer than the table is wide
   * says no more than its beginning, and no row of a form is three times too long.
   */
  private List<Cell> near(List<Cell> cells) {
    List<Cell> near = withoutGaps(cells);
    return near.subList(0, Math.min(near.size(), 3 * layout.width()));
  }

  /** The cells after those, as far as they hold something. */
  private List<Cell> far(List<Cell> cells) {
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
