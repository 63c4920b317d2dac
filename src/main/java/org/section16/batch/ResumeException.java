package org.section16.batch;

import java.io.IOException;

/** Thrown if an interrupted run cannot be resumed; the message says why and what to do. */
public final class ResumeException extends IOException {
  private static final long serialVersionUID = 1L;

  ResumeException(String message) {
    super(message);
  }
}
