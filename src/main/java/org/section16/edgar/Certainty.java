package org.section16.edgar;

/** How certain a row must be to be written. */
public enum Certainty {
  /** All rows. */
  ANY,
  /** Rows without errors. */
  NO_ERROR,
  /** Rows without errors or warnings. */
  NO_WARNING;

  /** Returns whether a row with {@code flags} is written. */
  public boolean accepts(RowFlags flags) {
    return switch (this) {
      case ANY -> true;
      case NO_ERROR -> flags.errors() == 0;
      case NO_WARNING -> flags.errors() == 0 && flags.warnings() == 0;
    };
  }
}
