package org.section16.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes UTF-8 strictly. */
final class Utf8 {
  private Utf8() {}

  /**
   * Decodes {@code bytes}, without a byte order mark.
   *
   * @throws UnreadableInputException if the bytes are not text
   * @throws CharacterCodingException if they are not UTF-8
   */
  static String decode(byte[] bytes) throws UnreadableInputException, CharacterCodingException {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new UnreadableInputException("a PDF, not text; convert it to Markdown first");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableInputException(
            startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                ? "not UTF-8 but UTF-16; convert it first, for example with iconv"
                : "binary, not text (it contains NUL bytes)");
      }
    }
    // The constructor is much faster than a decoder and replaces malformed bytes, so only text with
    // a replacement character needs the strict decoder.
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, toBytes(start), 0, start.length);
  }

  private static byte[] toBytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
