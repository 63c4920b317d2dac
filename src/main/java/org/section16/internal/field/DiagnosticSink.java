package org.section16.internal.field;

import java.util.ArrayList;
import java.util.List;
import org.section16.Diagnostic;

/** Collects diagnostics while a document is read. */
public final class DiagnosticSink {
  private final List<Diagnostic> found = new ArrayList<>();

  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public List<Diagnostic> found() {
    return found;
  }
}
