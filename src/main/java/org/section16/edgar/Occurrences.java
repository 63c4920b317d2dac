package org.section16.edgar;

/**
 * Where a text occurs in a source that is read from left to right. What was found far ahead, or was
 * not found, is not looked for again, so that all searches together take linear time.
 */
final class Occurrences {
  private final String source;
  private final String text;
  private final int end;
  private int found = -1;

  /** Occurrences of {@code text} before {@code end}. */
  Occurrences(String source, String text, int end) {
    this.source = source;
    this.text = text;
    this.end = end;
  }

  /** Where the first one from {@code from} on begins; the end if there is none. */
  int next(int from) {
    if (found < from) {
      int index = source.indexOf(text, from);
      found = index < 0 || index + text.length() > end ? Integer.MAX_VALUE : index;
    }
    return Math.min(found, end);
  }

  /** Where it ends; the end if there is none. */
  int behind(int from) {
    int start = next(from);
    return start == end ? end : start + text.length();
  }
}
