package org.section16.internal.table;

import org.section16.model.TableColumn;

/**
 * What each way to place a cell costs. Only the order counts: an empty cell moves before a border
 * does, a border before a value is in the wrong column, and a text is left out only where it would
 * put several others into wrong columns. The order comes from what converters do to rows, the
 * figures are the smallest that keep it; {@code RowAlignmentTest} has a row for each step of it.
 * What it costs that a column is empty decides where a border was lost, and in rows that have lost
 * several cells.
 */
final class AlignmentCost {
  /** A row may end early, with the columns after it empty: converters drop the last empty cells. */
  static final double TRAILING = 0.5;

  /** An empty cell too many or too few: less than a lost border, which also changes a value. */
  static final double STEP = 3;

  /** A border lost or one too many, where the values fit: two empty cells moved are dearer. */
  static final double MERGE = 4;

  /** A value that cannot be in its column: dearer than two steps, so that one is looked for. */
  static final double MISFIT = 8;

  /** A value left out: dearer than two that stand wrong, since it would be lost. */
  static final double LOSS = 20;

  private AlignmentCost() {}

  /**
   * How unlikely it is that a cell of {@code column} is empty. EDGAR requires a title and the form
   * of ownership in each row; the amount owned and the title of the underlying security are missing
   * only where a footnote or the other amount stands instead; a holding has no date of transaction.
   * The other columns are empty in a tenth of the rows and more.
   */
  static double empty(TableColumn column) {
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
