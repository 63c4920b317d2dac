package org.section16.internal.value;

import java.util.Locale;

/** Words and signs that people write where a field is empty: {@code N/A}, {@code None}, a dash. */
public final class NoValue {
  private NoValue() {}

  /** Returns whether {@code text} says that there is nothing. */
  public static boolean isWritten(String text) {
    return switch (text.length()) {
      case 1 -> isDash(text.charAt(0));
      case 2, 3, 4, 5, 14 -> isWord(text);
      default -> false;
    };
  }

  private static boolean isWord(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "N/A", "N/A.", "N.A.", "NA", "NONE", "NONE.", "NIL", "NOT APPLICABLE" -> true;
      default -> {
        for (int i = 0; i < text.length(); i++) {
          if (!isDash(text.charAt(i))) {
            yield false;
          }
        }
        yield true;
      }
    };
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2212';
  }
}
