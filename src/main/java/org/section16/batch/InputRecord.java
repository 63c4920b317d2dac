package org.section16.batch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The state of an input when it was read, used to detect changes when a run is resumed.
 *
 * @param size size of its file in bytes; -1 if there is no file
 * @param modified time of the last modification of its file in nanoseconds; -1 if there is no file
 * @param content a digest of the content; 0 if it could not be read
 */
record InputRecord(long size, long modified, long content) {
  /** The length of a record: three numbers of 16 hexadecimal digits, each with a separator. */
  static final int BYTES = 3 * 17;

  /** Returns the current state of {@code input}, without reading its content. */
  static InputRecord of(Input input) {
    if (input.file().isPresent()) {
      try {
        return of(input.file().get());
      } catch (IOException e) {
        // The error is reported when the input is read.
        return new InputRecord(-1, -1, 0);
      }
    }
    return new InputRecord(-1, -1, 0);
  }

  private static InputRecord of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new InputRecord(
        attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), 0);
  }

  /** Returns a digest of the content of {@code input}; 0 if it cannot be read. */
  static long content(Input input) {
    try {
      return digest(input.content().read());
    } catch (IOException e) {
      return 0;
    }
  }

  static long digest(byte[] bytes) {
    CRC32 low = new CRC32();
    low.update(bytes);
    CRC32C high = new CRC32C();
    high.update(bytes);
    return (high.getValue() << Integer.SIZE | low.getValue()) ^ 1L + bytes.length;
  }

  InputRecord withContent(long digest) {
    return new InputRecord(size, modified, digest);
  }

  /** Returns whether size and modification time equal those of {@code other}. */
  boolean hasSameStamp(InputRecord other) {
    return size == other.size && modified == other.modified;
  }

  /** Returns the record as a line. */
  byte[] bytes() {
    return String.format("%016x %016x %016x\n", size, modified, content).getBytes(US_ASCII);
  }

  /** Parses a line that {@link #bytes} returned. */
  static InputRecord parse(byte[] bytes) {
    String line = new String(bytes, US_ASCII);
    return new InputRecord(
        Long.parseUnsignedLong(line.substring(0, 16), 16),
        Long.parseUnsignedLong(line.substring(17, 33), 16),
        Long.parseUnsignedLong(line.substring(34, 50), 16));
  }
}
