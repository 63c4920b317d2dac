package org.section16.fuzz;

import java.time.Duration;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.Severity;
import org.section16.model.Filing;

/**
 * A document and what was read from it.
 *
 * @param text the document
 * @param result what it holds
 * @param taken how long it took to read it
 */
record ReadDocument(String text, ParseResult result, Duration taken) {
  static ReadDocument of(String text) {
    long begun = System.nanoTime();
    ParseResult result = Section16.parse(text);
    return new ReadDocument(text, result, Duration.ofNanos(System.nanoTime() - begun));
  }

  Filing filing() {
    return result.filing();
  }

  /** Returns whether nothing is wrong with it, and nothing doubtful. */
  boolean isClean() {
    return result.diagnostics().stream().allMatch(found -> found.severity() == Severity.INFO);
  }
}
