package org.section16;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.section16.internal.VisibleText;

/**
 * A problem, or a remark, at one place in a document.
 *
 * @param severity how much it matters; {@link DiagnosticCode#severity()} unless the check is more
 *     specific
 * @param code the kind of problem
 * @param span its place in the document
 * @param message lower case, no full stop; what is wrong first, then what was done or what to do
 * @param path the field that it is about, with indexes from 0: {@code
 *     nonDerivativeTable[1].transactionAmounts.transactionPricePerShare}; empty if there is none
 * @param cause the diagnostic that this one follows from, such as the lost explanation that makes
 *     all later references uncertain; empty if there is none
 */
public record Diagnostic(
    Severity severity,
    DiagnosticCode code,
    SourceSpan span,
    String message,
    Optional<String> path,
    Optional<Cause> cause) {
  /**
   * The diagnostic that others follow from.
   *
   * @param code its code
   * @param span its place
   */
  public record Cause(DiagnosticCode code, SourceSpan span) {
    public Cause {
      requireNonNull(code);
      requireNonNull(span);
    }
  }

  /** By place, then by severity (errors first), then by code and message. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingInt((Diagnostic d) -> d.span().start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    requireNonNull(severity);
    requireNonNull(code);
    requireNonNull(span);
    requireNonNull(message);
    requireNonNull(path);
    requireNonNull(cause);
  }

  /** Creates a diagnostic without path or cause. */
  public Diagnostic(Severity severity, DiagnosticCode code, SourceSpan span, String message) {
    this(severity, code, span, message, Optional.empty(), Optional.empty());
  }

  /** Returns this diagnostic with the path of its field. */
  public Diagnostic withPath(String field) {
    return new Diagnostic(severity, code, span, message, Optional.of(field), cause);
  }

  /** Returns this diagnostic as a consequence of {@code other}. */
  public Diagnostic causedBy(Diagnostic other) {
    Cause found = new Cause(other.code, other.span);
    return new Diagnostic(severity, code, span, message, path, Optional.of(found));
  }

  /** Returns a diagnostic with the usual severity of {@code code}. */
  public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
    return new Diagnostic(code.severity(), code, span, message);
  }

  /** Returns whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Formats this diagnostic on one line: {@code filing.md:12:7: error: row has 10 cells …
   * [row-width]}. Control characters are escaped: {@code \\u001B}.
   */
  public String format(String file) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d: %s: %s [%s]",
        VisibleText.line(file),
        span.line(),
        span.column(),
        severity.label(),
        VisibleText.line(message),
        code.id());
  }

  /**
   * Formats this diagnostic on three lines: {@link #format(String)}, the line of {@code source},
   * and a caret below the place.
   */
  public String format(String file, CharSequence source) {
    return SourceExcerpt.of(source, span)
        .map(excerpt -> format(file) + "\n" + excerpt)
        .orElseGet(() -> format(file));
  }
}
