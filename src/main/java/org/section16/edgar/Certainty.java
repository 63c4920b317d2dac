package org.section16.edgar;

/** Which rows are certain enough to be written. */
public enum Certainty {
  /** All rows. */
  ANY,
  /** Rows without an error. */
  NO_ERROR,
  /** Rows without an error or a warning. */
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
