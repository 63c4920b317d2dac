package org.section16.internal.markdown;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Removes the marks of emphasis where they are in pairs around words: {@code **bold**}, {@code
 * _italic_}, {@code ~small~}, {@code `code`}.
 */
final class Emphasis {
  private Emphasis() {}

  static String remove(String text) {
    int first = firstMark(text);
    if (first < 0) {
      return text;
    }
    BitSet dropped = new BitSet();
    Map<String, Integer> closers = new HashMap<>();
    int at = first;
    while (at < text.length()) {
      if (!isMark(text, at)) {
        at++;
        continue;
      }
      int length = run(text, at);
      boolean isSign = text.charAt(at) == '+' && length != 2;
      if (!isSign && opens(text, at, length)) {
        int close = close(text, at, length, closers);
        if (close >= 0) {
          dropped.set(at, at + length);
          dropped.set(close, close + length);
        }
      }
      at += length;
    }
    if (dropped.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!dropped.get(i)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static int firstMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    return (c == '*' || c == '_' || c == '~' || c == '+' || c == '`')
        && (at == 0 || text.charAt(at - 1) != '\\');
  }

  private static int run(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private static boolean opens(String text, int at, int length) {
    int next = at + length;
    return (at == 0 || isBoundary(text.charAt(at - 1)))
        && next < text.length()
        && !Character.isWhitespace(text.charAt(next));
  }

  /**
   * The mark that closes the one at {@code open}, or -1; {@code closers} has those found so far.
   */
  private static int close(String text, int open, int length, Map<String, Integer> closers) {
    String mark = text.substring(open, open + length);
    if (text.lastIndexOf(mark) < open + length) {
      return -1;
    }
    Integer known = closers.get(mark);
    if (known == null || (known >= 0 && known <= open + length)) {
      known = close(text, open, length);
      closers.put(mark, known);
    }
    return known;
  }

  private static int close(String text, int open, int length) {
    int at = open + length + 1;
    while (at < text.length()) {
      if (text.charAt(at) != text.charAt(open) || !isMark(text, at)) {
        at++;
        continue;
      }
      int found = run(text, at);
      boolean closes = !Character.isWhitespace(text.charAt(at - 1));
      boolean ends = at + found == text.length() || isBoundary(text.charAt(at + found));
      if (found == length && closes && ends) {
        return at;
      }
      at += found;
    }
    return -1;
  }

  private static boolean isBoundary(char c) {
    return !Character.isLetterOrDigit(c) && c != '$' && c != '%';
  }
}
