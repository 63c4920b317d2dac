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

  /**
   * The place without white space and without emphasis around all of it: {@code **1600 BRIDGE
   * PARKWAY**}.
   */
  static SourceSpan content(FilingTree tree, int start, int end) {
    String source = tree.source();
    SourceSpan span = trimmed(tree, start, end);
    while (span.end() - span.start() > 2
        && isMark(source.charAt(span.start()))
        && source.charAt(span.end() - 1) == source.charAt(span.start())) {
      span = trimmed(tree, span.start() + 1, span.end() - 1);
    }
    return span;
  }

  /** The place without white space, and without emphasis that opens and does not close: {@code **Bruce Posey}. */
  static SourceSpan withoutOpenMarks(FilingTree tree, int start, int end) {
    String source = tree.source();
    SourceSpan span = content(tree, start, end);
    int from = span.start();
    while (from < span.end() && isMark(source.charAt(from)) && source.charAt(span.end() - 1) != source.charAt(from)) {
      from++;
    }
    return tree.span(from, span.end());
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '~';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
