package org.section16.internal;

/**
 * Text for a terminal, with invisible control characters escaped: a document or a file name must
 * neither move the cursor nor reverse the text around it.
 *
 * <pre>{@code
 * Common\u001B[2JStock
 * }</pre>
 */
public final class VisibleText {
  private VisibleText() {}

  /** Returns {@code text} on one line: line breaks are escaped too. */
  public static String line(String text) {
    return escapeAll(text, "\t");
  }

  /** Returns {@code text} with its line breaks kept. */
  public static String lines(String text) {
    return escapeAll(text, "\t\n");
  }

  /** Returns whether {@code c} acts on a terminal or on the direction of the text around it. */
  public static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Returns the escape sequence of {@code c} in JSON and Java: {@code \u001B}. */
  public static String escape(char c) {
    return String.format("\\u%04X", (int) c);
  }

  private static String escapeAll(String text, String kept) {
    int written = 0;
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) && kept.indexOf(c) < 0) {
        escaped.append(text, written, i).append(escape(c));
        written = i + 1;
      }
    }
    return written == 0 ? text : escaped.append(text, written, text.length()).toString();
  }
}
