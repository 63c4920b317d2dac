package org.section16.internal.footnote;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OCR leaves of a small superscript marker: {@code See Footnote!)}, or {@code Q)} in a cell of
 * its own.
 */
public final class MarkerRemains {
  private static final String SIGNS = "“”„‘’\"'®©°@»«^~*!?§|";

  /** Signs at the end of a text that do not close a quotation. */
  private static final String STRAY_SIGNS = "“®©°@»«^~";

  private static final int MAX_LENGTH = 4;

  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)");

  private static final Pattern NUMBER_AND_SIGNS =
      Pattern.compile("(\\$?[\\d,]*\\d(?:\\.\\d+)?)[^\\p{L}\\p{N}\\s$.,]{1,3}");

  private MarkerRemains() {}

  /** Returns the number in {@code $168.7283°)}, if the signs after it cannot end a number. */
  public static Optional<String> numberBefore(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher number = NUMBER_AND_SIGNS.matcher(text);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** Returns {@code text} without the remains of a marker at its end. */
  public static String withoutRemains(String text) {
    int end = text.length();
    int start = startOfRemains(text, end);
    while (start < end) {
      end = start;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      start = startOfRemains(text, end);
    }
    return end == text.length() ? text : text.substring(0, end);
  }

  /**
   * Returns where the remains of a marker begin that end at {@code end}, or {@code end} if there
   * are none.
   */
  private static int startOfRemains(String text, int end) {
    if (end < 2) {
      return end;
    }
    char last = text.charAt(end - 1);
    if (last == ')') {
      return startOfParenthesis(text, end);
    }
    boolean sign =
        STRAY_SIGNS.indexOf(last) >= 0
            || (last == '”' && text.lastIndexOf('“', end - 1) < 0)
            || (last == '"' && text.indexOf('"') == end - 1)
            || ((last == '?' || last == '!') && STRAY_SIGNS.indexOf(text.charAt(end - 2)) >= 0);
    return sign ? end - 1 : end;
  }

  private static int startOfParenthesis(String text, int end) {
    int open = text.lastIndexOf('(', end - 1);
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    if (depth >= 0) {
      boolean empty =
          open >= 0 && end - open <= MAX_LENGTH + 1 && !hasLetterOrDigit(text, open, end);
      return empty ? open : end;
    }
    int from = end - 1;
    while (from > 0 && SIGNS.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    boolean signs = from < end - 1;
    int word = from;
    while (word > 0 && from - word < 2 && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    boolean isSeparate = word > 0 && word < from && text.charAt(word - 1) == ' ';
    boolean digit = signs && Character.isDigit(text.charAt(Math.max(0, from - 1)));
    return isSeparate ? word : digit ? from - 1 : from;
  }

  private static boolean hasLetterOrDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code text} cannot be a value, only the remains of a marker: {@code Q)}. */
  public static boolean isOnlyRemains(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH) {
      return false;
    }
    boolean closed = text.charAt(length - 1) == ')';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (closed ? c == '$' || c == ' ' : SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number in {@code 2)}. */
  public static OptionalInt number(String text) {
    if (text.length() > MAX_LENGTH || !text.endsWith(")")) {
      return OptionalInt.empty();
    }
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
