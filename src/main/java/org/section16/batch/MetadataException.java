package org.section16.batch;

import java.io.IOException;

/** Thrown if a metadata file is unreadable or malformed; the message names the line. */
public final class MetadataException extends IOException {
  private static final long serialVersionUID = 1L;

  MetadataException(String message) {
    super(message);
  }
}
