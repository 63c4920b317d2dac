package org.section16.internal;

import java.util.ArrayList;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Severity;
import org.section16.SourceSpan;

/** Collects diagnostics while a document is read. */
final class DiagnosticSink {
  private final List<Diagnostic> found = new ArrayList<>();

  void report(DiagnosticCode code, SourceSpan span, String message) {
    found.add(Diagnostic.of(code, span, message));
  }

  void report(Severity severity, DiagnosticCode code, SourceSpan span, String message) {
    found.add(new Diagnostic(severity, code, span, message));
  }

  List<Diagnostic> found() {
    return found;
  }
}
