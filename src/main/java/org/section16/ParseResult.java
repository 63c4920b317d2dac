package org.section16;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.section16.model.Filing;

/**
 * What came of a document: the filing, as far as it could be read, and all that is to be known
 * about the reading.
 *
 * @param filing what the document reports; partial where there are errors
 * @param diagnostics sorted by place: one for each place, joined by their causes
 * @param source the text that the spans point into
 */
public record ParseResult(Filing filing, List<Diagnostic> diagnostics, String source) {
  public ParseResult {
    requireNonNull(filing);
    requireNonNull(source);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The diagnostics as a reader wants them: what is equal once, and causes with what follows. */
  public List<Finding> findings() {
    return Finding.of(diagnostics);
  }

  /** Tells whether some diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * The filing, if there is no error.
   *
   * @throws FilingException if some diagnostic is an error
   */
  public Filing orThrow() {
    if (hasErrors()) {
      throw new FilingException(diagnostics);
    }
    return filing;
  }
}
