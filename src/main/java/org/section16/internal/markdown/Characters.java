package org.section16.internal.markdown;

/** What kinds of characters a text holds. */
public final class Characters {
  private static final String RAISED_DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Characters() {}

  /** A blank of a line, a control character or a no-break space. */
  public static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }

  public static boolean isRaisedDigit(char c) {
    return c >= 0xB2 && RAISED_DIGITS.indexOf(c) >= 0;
  }

  /** Returns whether a character is a raised digit or parenthesis. */
  public static boolean isRaised(char c) {
    return isRaisedDigit(c) || c == '\u207D' || c == '\u207E';
  }

  /** The value of a digit, raised or not; -1 for all else. */
  public static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c < '\u0080' ? -1 : RAISED_DIGITS.indexOf(c);
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
   * Returns whether {@code c} shows nothing: a blank of any width, a soft hyphen, a joiner, a mark
   * of direction, a byte order mark.
   */
  static boolean isUnseen(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Returns whether there are only characters of {@code allowed}. */
  public static boolean hasOnly(String text, String allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (allowed.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
