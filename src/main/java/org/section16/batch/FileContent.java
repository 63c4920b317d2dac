package org.section16.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads whole files and streams, up to a size limit. */
final class FileContent {
  private final long maxBytes;

  FileContent(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Returns the content of {@code file}. */
  byte[] of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new UnreadableInputException("a folder, not a file");
    }
    check(attributes.size());
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream);
    }
  }

  /** Returns the remaining content of {@code stream}. */
  byte[] of(InputStream stream) throws IOException {
    int limit = (int) Math.min(maxBytes, Integer.MAX_VALUE - 16);
    byte[] bytes = stream.readNBytes(limit);
    if (bytes.length == limit && stream.read() >= 0) {
      throw new UnreadableInputException(
          "more than the " + maxBytes + " bytes that --max-bytes allows");
    }
    return bytes;
  }

  /** Throws an exception if {@code size} bytes are too many, before they are read. */
  void check(long size) throws UnreadableInputException {
    if (size > maxBytes) {
      throw new UnreadableInputException(
          size + " bytes, more than the " + maxBytes + " that --max-bytes allows");
    }
  }
}
