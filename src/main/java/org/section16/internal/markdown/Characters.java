package org.section16.internal.markdown;

/** Classifies characters and the characters of texts. */
public final class Characters {
  private static final String SUPERSCRIPT_DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Characters() {}

  /**
   * Returns whether {@code c} is a blank, a control character (line breaks included) or a no-break
   * space.
   */
  public static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }

  public static boolean isSuperscriptDigit(char c) {
    return c >= 0xB2 && SUPERSCRIPT_DIGITS.indexOf(c) >= 0;
  }

  /** Returns whether {@code c} is a superscript digit or parenthesis. */
  public static boolean isSuperscript(char c) {
    return isSuperscriptDigit(c) || c == '\u207D' || c == '\u207E';
  }

  /** Returns the value of a digit, superscript or not; -1 for any other character. */
  public static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c < '\u0080' ? -1 : SUPERSCRIPT_DIGITS.indexOf(c);
  }

  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether {@code c} is invisible: a space of any width, a soft hyphen, a joiner, a
   * directional mark, a byte order mark.
   */
  static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Returns whether {@code text} consists only of characters in {@code allowed}. */
  public static boolean hasOnly(String text, String allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (allowed.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
