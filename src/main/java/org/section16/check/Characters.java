package org.section16.check;

/** Tests for ASCII characters only: the JDK's methods also accept digits of other scripts. */
final class Characters {
  private Characters() {}

  /** Returns whether {@code c} is a digit from 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether {@code text} contains {@code word}, which is lower case, ignoring case. */
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
