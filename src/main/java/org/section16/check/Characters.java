package org.section16.check;

/** Kinds of characters, ASCII only: the JDK's methods also take other scripts' digits. */
final class Characters {
  private Characters() {}

  /** A digit from 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether {@code word}, in lower case, is in {@code text} in any case. */
  static boolean contains(String text, String word) {
    char first = word.charAt(0);
    for (int at = 0; at + word.length() <= text.length(); at++) {
      if ((text.charAt(at) | ' ') == first
          && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
