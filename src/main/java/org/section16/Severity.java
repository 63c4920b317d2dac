package org.section16;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
  /** No value can be trusted at the place. */
  ERROR,
  /** Two readings are possible, or something was repaired, or a rule is broken: look at it. */
  WARNING,
  /** One reading survives a damaged spelling, or the page never prints what is missing. */
  INFO;

  /** The name as it is printed: {@code error}, {@code warning} or {@code info}. */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
