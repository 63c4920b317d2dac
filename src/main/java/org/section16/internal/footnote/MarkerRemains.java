package org.section16.internal.footnote;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OCR makes of a small raised marker: {@code See Footnote!)}, or {@code Q)} in a cell of its
 * own.
 */
public final class MarkerRemains {
  private static final String SIGNS = "“”„‘’\"'®©°@»«^~*!?§|";

  /** At the end of a text, these are no quotes around it. */
  private static final String ODD = "“®©°@»«^~";

  private static final int LONGEST = 4;

  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)");

  private static final Pattern BEHIND_NUMBER =
      Pattern.compile("(\\$?[\\d,]*\\d(?:\\.\\d+)?)[^\\p{L}\\p{N}\\s$.,]{1,3}");

  private MarkerRemains() {}

  /** The number in {@code $168.7283°)}, which holds signs that no number ends in. */
  public static Optional<String> numberBefore(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher number = BEHIND_NUMBER.matcher(text);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** {@code text} without what is left of a marker at its end. */
  public static String withoutRemains(String text) {
    int end = text.length();
    int cut = cut(text, end);
    while (cut < end) {
      end = cut;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      cut = cut(text, end);
    }
    return end == text.length() ? text : text.substring(0, end);
  }

  /** Where the last piece begins that can only be left of a marker. */
  private static int cut(String text, int end) {
    if (end < 2) {
      return end;
    }
    char last = text.charAt(end - 1);
    if (last == ')') {
      return cutParenthesis(text, end);
    }
    boolean sign =
        ODD.indexOf(last) >= 0
            || (last == '”' && text.lastIndexOf('“', end - 1) < 0)
            || (last == '"' && text.indexOf('"') == end - 1)
            || ((last == '?' || last == '!') && ODD.indexOf(text.charAt(end - 2)) >= 0);
    return sign ? end - 1 : end;
  }

  private static int cutParenthesis(String text, int end) {
    int open = text.lastIndexOf('(', end - 1);
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    if (depth >= 0) {
      boolean empty = open >= 0 && end - open <= LONGEST + 1 && !hasLetterOrDigit(text, open, end);
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
    boolean apart = word > 0 && word < from && text.charAt(word - 1) == ' ';
    boolean digit = signs && Character.isDigit(text.charAt(Math.max(0, from - 1)));
    return apart ? word : digit ? from - 1 : from;
  }

  private static boolean hasLetterOrDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code text} can be no value, but what is left of a marker: {@code Q)}. */
  public static boolean isOnlyRemains(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST) {
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

  /** The number in {@code 2)}. */
  public static OptionalInt number(String text) {
    if (text.length() > LONGEST || !text.endsWith(")")) {
      return OptionalInt.empty();
    }
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
