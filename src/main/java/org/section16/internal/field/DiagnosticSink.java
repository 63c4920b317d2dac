package org.section16.internal.field;

import java.util.ArrayList;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Severity;
import org.section16.SourceSpan;

/** Collects diagnostics while a document is read. */
public final class DiagnosticSink {
  private final List<Diagnostic> found = new ArrayList<>();

  public void report(DiagnosticCode code, SourceSpan span, String message) {
    found.add(Diagnostic.of(code, span, message));
  }

  public void report(Severity severity, DiagnosticCode code, SourceSpan span, String message) {
    found.add(new Diagnostic(severity, code, span, message));
  }

  /** Reports what is known to be about the field at {@code path}. */
  public void report(DiagnosticCode code, SourceSpan span, String message, String path) {
    found.add(Diagnostic.of(code, span, message).withPath(path));
  }

  public List<Diagnostic> found() {
    return found;
  }
}
