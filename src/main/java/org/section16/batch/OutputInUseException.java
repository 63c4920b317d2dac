package org.section16.batch;

import java.io.IOException;

/** Thrown where another run writes to the same place; the message says where. */
public final class OutputInUseException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputInUseException(String message) {
    super(message);
  }
}
