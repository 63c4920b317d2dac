package org.section16.internal;

import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;

/** Places in the document. */
final class Spans {
  private Spans() {}

  /** The place from {@code start} to {@code end} without white space at its ends. */
  static SourceSpan trimmed(FilingTree tree, int start, int end) {
    String source = tree.source();
    int from = start;
    int to = end;
    while (from < to && isBlank(source.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(source.charAt(to - 1))) {
      to--;
    }
    return tree.span(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
