package org.section16.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * @param taken the time of the processor that it took to read it
 */
record ReadDocument(String text, ParseResult result, Duration taken) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static ReadDocument of(String text) {
    long begun = THREADS.getCurrentThreadCpuTime();
    ParseResult result = Section16.parse(text);
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
    return new ReadDocument(text, result, taken);
  }

  Filing filing() {
    return result.filing();
  }

  /** Returns whether nothing is wrong with it, and nothing doubtful. */
  boolean isClean() {
    return result.diagnostics().stream().allMatch(found -> found.severity() == Severity.INFO);
  }
}
