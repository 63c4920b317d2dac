package org.section16.batch;

import java.io.IOException;

/** Thrown if another run is writing to the same output; the message says where. */
public final class OutputInUseException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputInUseException(String message) {
    super(message);
  }
}
