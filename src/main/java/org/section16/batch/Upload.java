package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes that someone sent: a document, or an archive of documents. Which of them, the bytes tell,
 * not the name. Nothing of it touches the file system.
 */
public final class Upload {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] TAR = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final int TAR_AT = 257;

  /** How many bytes tell whether it is an archive. */
  public static final int HEAD = TAR_AT + TAR.length;

  private final String name;
  private final byte[] bytes;
  private final FileContent reader;

  /**
   * @param name as its sender calls it; in no way a path of this machine
   * @param bytes are not copied
   * @param maxBytes how many bytes a document may have
   */
  public Upload(String name, byte[] bytes, long maxBytes) {
    this.name = requireNonNull(name);
    this.bytes = requireNonNull(bytes);
    this.reader = new FileContent(maxBytes);
  }

  /** Returns whether {@code bytes} begin as an archive does: zip, tar or gzip. */
  public static boolean isArchive(byte[] bytes) {
    return isZip(bytes) || hasAt(bytes, 0, GZIP) || hasAt(bytes, TAR_AT, TAR);
  }

  /** The document, if it is one; otherwise the archive as a document, which cannot be read. */
  public Input document() {
    String path = FileNames.safePath(name);
    return new Input(
        name,
        path.substring(path.lastIndexOf('/') + 1),
        () -> reader.of(new ByteArrayInputStream(bytes)));
  }

  /** The document, or all documents of the archive in its order. */
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
