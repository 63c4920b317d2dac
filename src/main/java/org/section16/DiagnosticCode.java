package org.section16;

/** What a {@link Diagnostic} is about. Each constant shows an offending line. */
public enum DiagnosticCode {
  /** The document is no Section 16 filing: none of the form's captions is in it. */
  NOT_A_FILING(Severity.ERROR);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** The usual severity. */
  public Severity severity() {
    return severity;
  }

  /** The name as it is printed, such as {@code row-width}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
