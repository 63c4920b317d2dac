package org.section16.internal.table;

import org.section16.model.TableColumn;

/**
 * The costs of the ways to place a cell. Only their order matters: moving an empty cell is cheaper
 * than moving a border, and that is cheaper than a value in the wrong column; a text is left out
 * only where it would put several others into wrong columns. The order follows from what converters
 * do to rows, and the figures are the smallest that keep it; {@code RowAlignmentTest} has a row for
 * each step. The cost of an empty column decides where a border was lost, and what fits rows that
 * have lost several cells.
 */
final class AlignmentCost {
  /** A row that ends early: converters drop empty cells at the end. */
  static final double TRAILING_COLUMN = 0.5;

  /** An empty cell added or lost: cheaper than a lost border, which also changes a value. */
  static final double MOVED_CELL = 3;

  /** A border lost or added, where the values fit: cheaper than two moved empty cells. */
  static final double MOVED_BORDER = 4;

  /** A value that cannot be in its column: costs more than two moved empty cells. */
  static final double MISPLACED_VALUE = 8;

  /** A value left out: costs more than two misplaced ones, since it would be lost. */
  static final double LOST_VALUE = 20;

  private AlignmentCost() {}

  /**
   * Returns the cost of an empty cell in {@code column}: how unlikely it is. EDGAR requires a title
   * and the form of ownership in each row; the amount owned and the title of the underlying
   * security are missing only where a footnote or the other amount replaces them; a holding has no
   * transaction date. The other columns are empty in at least a tenth of the rows.
   */
  static double emptyColumn(TableColumn column) {
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
