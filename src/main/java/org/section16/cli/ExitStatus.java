package org.section16.cli;

import org.section16.batch.Counts;

/** The exit status of the process. */
final class ExitStatus {
  /** No errors. */
  static final int OK = 0;

  /** Some input has an error. */
  static final int ERRORS = 1;

  /** A usage error, an input that cannot be read, or an output that cannot be written. */
  static final int FAILURE = 2;

  private ExitStatus() {}

  /** Returns the status of a run; an unreadable input outranks one with errors. */
  static int of(Counts counts) {
    if (counts.unreadable() > 0) {
      return FAILURE;
    }
    return counts.errors() > 0 ? ERRORS : OK;
  }
}
