package org.section16;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
  /** No value can be trusted at the place. */
  ERROR,
  /** More than one reading is possible, a value was repaired, or a rule is broken: check it. */
  WARNING,
  /** The damage leaves only one reading, or pages never print the missing value. */
  INFO;

  /** Returns the name as it is printed: {@code error}, {@code warning} or {@code info}. */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
