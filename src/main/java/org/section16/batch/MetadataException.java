package org.section16.batch;

import java.io.IOException;

/** Thrown for a file of metadata that is not as it should be; the message names the line. */
public final class MetadataException extends IOException {
  private static final long serialVersionUID = 1L;

  MetadataException(String message) {
    super(message);
  }
}
