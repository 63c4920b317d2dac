package org.section16;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link ParseResult#orThrow()} for a document with errors; its message lists them. */
public final class FilingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  FilingException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.stream()
            .filter(Diagnostic::isError)
            .map(diagnostic -> diagnostic.format("filing"))
            .collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns all diagnostics of the document, not only errors. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
