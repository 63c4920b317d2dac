package org.section16.internal.row;

import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.Characters;

/** Places in the document. */
public final class Spans {
  private Spans() {}

  /** The place from {@code start} to {@code end} without white space at its ends. */
  public static SourceSpan trimmed(FilingTree tree, int start, int end) {
    String source = tree.source();
    int from = start;
    int to = end;
    while (from < to && Characters.isBlank(source.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isBlank(source.charAt(to - 1))) {
      to--;
    }
    return tree.span(from, to);
  }

  /**
   * The place without white space, emphasis around all of it, and what leads from a caption to its
   * value: {@code :** 1600 BRIDGE PARKWAY}.
   */
  public static SourceSpan content(FilingTree tree, int start, int end) {
    String source = tree.source();
    SourceSpan span = withoutHeading(tree, trimmed(tree, start, end));
    while (!span.isEmpty()
        && isLead(source.charAt(span.start()))
        && !isClosedInside(source, span)) {
      boolean paired = source.charAt(span.start()) == source.charAt(span.end() - 1);
      int to = paired ? Math.max(span.start() + 1, span.end() - 1) : span.end();
      span = trimmed(tree, span.start() + 1, to);
    }
    while (isUnopened(source, span)) {
      span = trimmed(tree, span.start(), span.end() - 2);
    }
    return span;
  }

  /** Emphasis on the first words only: {@code **ACME** Inc}. */
  private static boolean isClosedInside(String source, SourceSpan span) {
    char mark = source.charAt(span.start());
    if (!isMark(mark)) {
      return false;
    }
    int run = span.start() + 1;
    while (run < span.end() && source.charAt(run) == mark) {
      run++;
    }
    int close = source.indexOf(source.substring(span.start(), run), run);
    return close > run && close + run - span.start() < span.end();
  }

  /** The place after the mark of a heading: {@code ### ROE JOHN}. */
  private static SourceSpan withoutHeading(FilingTree tree, SourceSpan span) {
    String source = tree.source();
    int at = span.start();
    while (at < span.end() && source.charAt(at) == '#') {
      at++;
    }
    boolean heading =
        at > span.start()
            && at < span.end()
            && Characters.isBlank(source.charAt(at))
            && isLineStart(source, span.start());
    return heading ? trimmed(tree, at, span.end()) : span;
  }

  /** At the beginning of a line, or after a tag such as {@code <br>}. */
  private static boolean isLineStart(String source, int offset) {
    return offset == 0 || "\n\r>".indexOf(source.charAt(offset - 1)) >= 0;
  }

  private static boolean isLead(char c) {
    return isMark(c) || ":;>+\u2013\u2014-".indexOf(c) >= 0;
  }

  /** Two marks at the end that nothing before them opens. */
  private static boolean isUnopened(String source, SourceSpan span) {
    int close = span.end() - 2;
    if (close <= span.start() || !isMark(source.charAt(close))) {
      return false;
    }
    String marks = source.substring(close, span.end());
    return marks.charAt(0) == marks.charAt(1) && source.indexOf(marks, span.start()) == close;
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '~' || c == '`';
  }
}
