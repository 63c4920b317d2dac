package org.section16.check;

/** Kinds of characters, ASCII only: the JDK's methods also take other scripts' digits. */
final class Characters {
  private Characters() {}

  /** A digit from 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space. */
  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
