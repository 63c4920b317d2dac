package org.section16.internal;

/**
 * Text for a terminal: what would act on it, and is not seen, is spelt. A document or a file name
 * must neither move the cursor nor turn the text around it.
 *
 * <pre>{@code
 * Common\u001B[2JStock
 * }</pre>
 */
public final class VisibleText {
  private VisibleText() {}

  /** {@code text} on one line: line ends are spelt too. */
  public static String line(String text) {
    return spell(text, "\t");
  }

  /** {@code text} with its lines. */
  public static String lines(String text) {
    return spell(text, "\t\n");
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

  /** {@code \u001B}, as JSON and Java spell it. */
  public static String escape(char c) {
    return String.format("\\u%04X", (int) c);
  }

  private static String spell(String text, String kept) {
    int written = 0;
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) && kept.indexOf(c) < 0) {
        spelt.append(text, written, i).append(escape(c));
        written = i + 1;
      }
    }
    return written == 0 ? text : spelt.append(text, written, text.length()).toString();
  }
}
