package org.section16.edgar;

/**
 * Finds a text in a source that is read from left to right. A result ahead of the current position,
 * or that there is none, is remembered, so that all searches together take linear time.
 */
final class Occurrences {
  private final String source;
  private final String text;
  private final int end;
  private int found = -1;

  /** Finds occurrences of {@code text} before {@code end}. */
  Occurrences(String source, String text, int end) {
    this.source = source;
    this.text = text;
    this.end = end;
  }

  /**
   * Returns where the first occurrence at or after {@code from} starts; the end if there is none.
   */
  int next(int from) {
    if (found < from) {
      int index = source.indexOf(text, from);
      found = index < 0 || index + text.length() > end ? Integer.MAX_VALUE : index;
    }
    return Math.min(found, end);
  }

  /** Returns where the first occurrence at or after {@code from} ends; the end if there is none. */
  int endOfNext(int from) {
    int start = next(from);
    return start == end ? end : start + text.length();
  }
}
