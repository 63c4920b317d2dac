package org.section16.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.section16.DiagnosticCode;
import org.section16.model.FootnoteReference;

/**
 * Puts the cells of a row into the columns of a table. A row with the right number of cells is
 * taken as it stands; else the cells' shapes decide where a border was lost or is one too many.
 */
final class RowFitter {
  private static final double MISFIT = 8;
  private static final double STEP = 3;
  private static final double TRAILING = 0.5;
  private static final double MERGE = 4;
  private static final double LOSS = 20;

  /** No two cells of a form that ran together are longer. */
  private static final int LONGEST_SPLIT = 4_000;

  private static final String EMPTY_LEFT_OUT = "an empty cell was left out";

  private final TableLayout layout;
  private final CellReader reader;

  RowFitter(TableLayout layout, CellReader reader) {
    this.layout = layout;
    this.reader = reader;
  }

  TableLayout layout() {
    return layout;
  }

  /**
   * Tells whether {@code row} fits without any repair; short rows may lack cells that are empty at
   * the end.
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
      if (layout.columns().get(i) != Column.NATURE) {
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

  private boolean fits(Cell cell, Column column) {
    return cell.tokens().isEmpty() || Fit.fits(column, reader.read(cell, column));
  }

  /** How badly {@code row} fits; 0 where it fits as it stands. */
  double cost(Row row) {
    return fitsAsItStands(row) ? 0 : align(row.cells()).cost;
  }

  /** The cells of {@code row} by column, one after the other. */
  Map<Column, Cell> inOrder(Row row) {
    Map<Column, Cell> fitted = new EnumMap<>(Column.class);
    for (int i = 0; i < Math.min(row.cells().size(), layout.width()); i++) {
      fitted.put(layout.columns().get(i), row.cells().get(i));
    }
    return fitted;
  }

  /** The cells of {@code row} by column; what had to be done to them is reported. */
  Map<Column, Cell> fit(Row row, DiagnosticSink diagnostics) {
    if (fitsAsItStands(row) || hasFewMisfits(row)) {
      return inOrder(row);
    }
    Alignment best = align(row.cells());
    Map<Column, Cell> fitted = new EnumMap<>(Column.class);
    List<String> repairs = new ArrayList<>();
    for (Alignment step = best; step.previous != null; step = step.previous) {
      for (Map.Entry<Column, Cell> entry : step.placed.entrySet()) {
        fitted.put(entry.getKey(), entry.getValue());
      }
      String repair = step.repair.get();
      if (!repair.isEmpty()) {
        repairs.add(0, repair);
      }
    }
    for (Cell cell : far(row.cells())) {
      repairs.add("'" + Messages.shorten(cell.text()) + "' was left out");
    }
    if (!repairs.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.ROW_WIDTH,
          row.span(),
          "row has "
              + count(row.cells().size(), "cell")
              + " but "
              + layout.table()
              + " has "
              + count(layout.width(), "column")
              + "; "
              + String.join(
                  ", ", counted(repairs, row.cells().size() - withoutGaps(row.cells()).size())));
    }
    return fitted;
  }

  /** Empty cells that were left out are told of once, however many there are. */
  private static List<String> counted(List<String> repairs, int more) {
    List<String> counted = new ArrayList<>();
    int empty = Collections.frequency(repairs, EMPTY_LEFT_OUT) + more;
    boolean told = false;
    for (String repair : repairs) {
      boolean isEmpty = repair.equals(EMPTY_LEFT_OUT);
      if (!isEmpty || empty == 1) {
        counted.add(repair);
      } else if (!told) {
        counted.add(empty + " empty cells were left out");
        told = true;
      }
    }
    return counted;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** One way to place the first cells in the first columns. */
  private record Alignment(
      double cost,
      @org.jspecify.annotations.Nullable Alignment previous,
      Map<Column, Cell> placed,
      Supplier<String> repair) {
    static final Alignment START = new Alignment(0, null, Map.of(), RowFitter::none);
  }

  /**
   * The cells that are put into columns: a run of empty ones that is longer than the table is wide
   * says no more than its beginning, and no row of a form is three times too long.
   */
  private List<Cell> near(List<Cell> cells) {
    List<Cell> near = withoutGaps(cells);
    return near.subList(0, Math.min(near.size(), 3 * layout.width()));
  }

  /** The cells behind those, as far as they hold something. */
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

  private Alignment align(List<Cell> given) {
    List<Cell> cells = near(given);
    int height = cells.size();
    int width = layout.width();
    @org.jspecify.annotations.Nullable Alignment[][] best = new Alignment[height + 1][width + 1];
    best[0][0] = Alignment.START;
    for (int i = 0; i <= height; i++) {
      for (int j = 0; j <= width; j++) {
        Alignment here = best[i][j];
        if (here == null) {
          continue;
        }
        if (i < height && j < width) {
          Column column = layout.columns().get(j);
          Cell cell = cells.get(i);
          double cost = cell.isEmpty() ? blank(column) : fits(cell, column) ? 0 : MISFIT;
          offer(best, i + 1, j + 1, here, cost, Map.of(column, cell), RowFitter::none);
          if (!cell.isEmpty()) {
            offerSplit(best, i, j, here, cell);
            if (i + 1 < height && !cells.get(i + 1).isEmpty()) {
              offerJoined(best, i, j, here, cell, cells.get(i + 1));
            }
          }
        }
        if (j < width) {
          boolean end = i == height;
          Column column = layout.columns().get(j);
          Supplier<String> repair =
              end && column == Column.NATURE
                  ? RowFitter::none
                  : () -> "nothing was read for '" + column.caption() + "'";
          double cost = (end ? TRAILING : STEP) + blank(column);
          offer(best, i, j + 1, here, cost, Map.of(), repair);
        }
        if (i < height) {
          Cell cell = cells.get(i);
          boolean end = j == width;
          double cost = cell.isEmpty() ? (end ? TRAILING : STEP) : LOSS;
          Supplier<String> repair =
              cell.isEmpty()
                  ? (end ? RowFitter::none : () -> EMPTY_LEFT_OUT)
                  : () -> "'" + cell.text() + "' was left out";
          offer(best, i + 1, j, here, cost, Map.of(), repair);
        }
      }
    }
    return java.util.Objects.requireNonNull(best[height][width]);
  }

  /** Two cells of one text, or a value and the markers behind it. */
  private void offerJoined(
      @org.jspecify.annotations.Nullable Alignment[][] best,
      int i,
      int j,
      Alignment here,
      Cell cell,
      Cell next) {
    Column column = layout.columns().get(j);
    boolean text = column.kind() == Column.Kind.TEXT;
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
      joined.remember(text, !text, new CellContent(value.text(), all, joined.span()));
    }
    if (fits(joined, column)) {
      Supplier<String> repair =
          () -> "'" + cell.text() + "' and '" + next.text() + "' were read as one cell";
      offer(best, i + 2, j + 1, here, MERGE, Map.of(column, joined), repair);
    }
  }

  private void offerSplit(
      @org.jspecify.annotations.Nullable Alignment[][] best,
      int i,
      int j,
      Alignment here,
      Cell cell) {
    if (j + 1 >= layout.width() || cell.end() - cell.start() > LONGEST_SPLIT) {
      return;
    }
    Column first = layout.columns().get(j);
    Column second = layout.columns().get(j + 1);
    String source = cell.tree().source();
    for (int at = cell.start() + 1; at < cell.end() - 1 && at < cell.start() + 200; at++) {
      if (source.charAt(at) == ' ' || source.charAt(at) == '\n') {
        Cell left = part(cell, cell.start(), at);
        Cell right = part(cell, at + 1, cell.end());
        if (!left.isEmpty() && !right.isEmpty() && fits(left, first) && fits(right, second)) {
          Supplier<String> repair = () -> "'" + cell.text() + "' was read as two cells";
          offer(best, i + 1, j + 2, here, MERGE, Map.of(first, left, second, right), repair);
        }
      }
    }
  }

  private static Cell part(Cell cell, int start, int end) {
    Tokens tokens = cell.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).getStopIndex() < start) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).getStartIndex() < end) {
      to++;
    }
    return new Cell(cell.tree(), tokens.between(from, to), start, end);
  }

  private static String none() {
    return "";
  }

  private static void offer(
      @org.jspecify.annotations.Nullable Alignment[][] best,
      int i,
      int j,
      Alignment from,
      double more,
      Map<Column, Cell> placed,
      Supplier<String> repair) {
    Alignment known = best[i][j];
    if (known == null || from.cost + more < known.cost) {
      best[i][j] = new Alignment(from.cost + more, from, placed, repair);
    }
  }

  /** How unlikely it is that a cell of {@code column} is empty. */
  private static double blank(Column column) {
    return switch (column) {
      case TITLE -> 4;
      case DIRECT_INDIRECT -> 2;
      case OWNED, UNDERLYING_TITLE -> 1;
      case TRANSACTION_DATE -> 0.5;
      case EXERCISE_PRICE,
          DEEMED_DATE,
          CODE,
          EARLY,
          AMOUNT,
          ACQUIRED_DISPOSED,
          ACQUIRED,
          DISPOSED,
          EXERCISE_DATE,
          EXPIRATION_DATE,
          UNDERLYING_AMOUNT,
          PRICE,
          NATURE ->
          0;
    };
  }
}
