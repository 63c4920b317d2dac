package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Uploaded bytes: a document or an archive of documents, as determined by the bytes, not the name.
 * Nothing is written to the file system.
 */
public final class Upload {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] TAR = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final int TAR_OFFSET = 257;

  /** The number of bytes needed to determine whether it is an archive. */
  public static final int HEAD = TAR_OFFSET + TAR.length;

  private final String name;
  private final byte[] bytes;
  private final FileContent reader;

  /**
   * Creates an upload.
   *
   * @param name the name given by the sender; never used as a path on this machine
   * @param bytes the content; not copied
   * @param maxBytes the maximum size of a document in bytes
   */
  public Upload(String name, byte[] bytes, long maxBytes) {
    this.name = requireNonNull(name);
    this.bytes = requireNonNull(bytes);
    this.reader = new FileContent(maxBytes);
  }

  /** Returns whether {@code bytes} begin like a zip, tar or gzip file. */
  public static boolean isArchive(byte[] bytes) {
    return isZip(bytes) || hasAt(bytes, 0, GZIP) || hasAt(bytes, TAR_OFFSET, TAR);
  }

  /** Returns the upload as a single document; if it is an archive, that cannot be read. */
  public Input document() {
    String path = FileNames.safePath(name);
    return new Input(
        name,
        path.substring(path.lastIndexOf('/') + 1),
        () -> reader.of(new ByteArrayInputStream(bytes)));
  }

  /** Returns the document, or all documents in the archive in its order. */
  public InputCursor documents() {
    if (!isArchive(bytes)) {
      return InputCursor.of(List.of(document()));
    }
    try {
      return isZip(bytes)
          ? ZipCursor.of(bytes, name, reader)
          : TarCursor.of(bytes, name, hasAt(bytes, 0, GZIP), reader);
    } catch (IOException e) {
      return InputCursor.of(
          List.of(
              Input.unreadable(name, "damaged archive: " + UnreadableInputException.reason(e))));
    }
  }

  private static boolean isZip(byte[] bytes) {
    return hasAt(bytes, 0, ZIP) || hasAt(bytes, 0, EMPTY_ZIP);
  }

  private static boolean hasAt(byte[] bytes, int offset, byte[] sought) {
    if (bytes.length < offset + sought.length) {
      return false;
    }
    for (int i = 0; i < sought.length; i++) {
      if (bytes[offset + i] != sought[i]) {
        return false;
      }
    }
    return true;
  }
}
