package org.section16.cli;

import org.section16.batch.Counts;

/** What the process tells its caller. */
final class ExitStatus {
  /** All is well. */
  static final int OK = 0;

  /** Some input has an error. */
  static final int ERRORS = 1;

  /** Wrong use, or an input that cannot be read, or an output that cannot be written. */
  static final int FAILURE = 2;

  private ExitStatus() {}

  /** Of a run; an unreadable input is worse than one with errors. */
  static int of(Counts counts) {
    if (counts.unreadable() > 0) {
      return FAILURE;
    }
    return counts.errors() > 0 ? ERRORS : OK;
  }
}
