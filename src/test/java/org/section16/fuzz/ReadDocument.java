package org.section16.fuzz;

import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.Severity;
import org.section16.model.Filing;

/**
 * A document and what was read from it.
 *
 * @param text the document
 * @param result what it holds
 */
record ReadDocument(String text, ParseResult result) {
  static ReadDocument of(String text) {
    return new ReadDocument(text, Section16.parse(text));
  }

  Filing filing() {
    return result.filing();
  }

  /** Returns whether nothing is wrong with it, and nothing doubtful. */
  boolean isClean() {
    return result.diagnostics().stream().allMatch(found -> found.severity() == Severity.INFO);
  }
}
