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
 * What an input was when it was read, to see whether a resumed run finds the same.
 *
 * @param size of the file that holds it, in bytes; -1 without one
 * @param modified when that file was written last, in nanoseconds; -1 without one
 * @param content a digest of the input's bytes; 0 where they could not be read
 */
record InputRecord(long size, long modified, long content) {
  /** Three numbers of 16 hexadecimal digits with a separator after each. */
  static final int BYTES = 3 * 17;

  /** What {@code input} is now, without a look into it. */
  static InputRecord of(Input input) {
    if (input.file().isPresent()) {
      try {
        return of(input.file().get());
      } catch (IOException e) {
        // It is not there, and says so when it is read.
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

  /** A digest of what {@code input} holds; 0 if it cannot be read. */
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

  /** Returns whether size and time are those of {@code other}. */
  boolean isStampedAs(InputRecord other) {
    return size == other.size && modified == other.modified;
  }

  /** A line of the journal. */
  byte[] bytes() {
    return String.format("%016x %016x %016x\n", size, modified, content).getBytes(US_ASCII);
  }

  /** What {@link #bytes} gave. */
  static InputRecord parse(byte[] bytes) {
    String line = new String(bytes, US_ASCII);
    return new InputRecord(
        Long.parseUnsignedLong(line.substring(0, 16), 16),
        Long.parseUnsignedLong(line.substring(17, 33), 16),
        Long.parseUnsignedLong(line.substring(34, 50), 16));
  }
}
