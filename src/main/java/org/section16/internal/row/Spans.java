package org.section16.internal.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.Characters;

/** Trims places in the document. */
public final class Spans {
  /** At the beginning of a line, or after a tag such as {@code <br>}. */
  private static final Pattern HEADING = Pattern.compile("(?<![^\\n\\r>])#++[\\x00-\\x20\\xA0]++");

  private Spans() {}

  /** Returns the place from {@code start} to {@code end} without white space at its ends. */
  public static SourceSpan trimmed(FilingTree tree, int start, int end) {
    int to = trimmedEnd(tree.source(), start, end);
    return tree.span(trimmedStart(tree.source(), start, to), to);
  }

  static int trimmedStart(String source, int start, int end) {
    int from = start;
    while (from < end && Characters.isBlank(source.charAt(from))) {
      from++;
    }
    return from;
  }

  static int trimmedEnd(String source, int start, int end) {
    int to = end;
    while (to > start && Characters.isBlank(source.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /**
   * Returns the place without white space, emphasis around all of it, and the marks between a
   * caption and its value: {@code :** 1600 BRIDGE PARKWAY}.
   */
  public static SourceSpan content(FilingTree tree, int start, int end) {
    String source = tree.source();
    SourceSpan span = withoutHeading(tree, trimmed(tree, start, end));
    while (!span.isEmpty()
        && isLead(source.charAt(span.start()))
        && !isClosedInside(source, span)) {
      char lead = source.charAt(span.start());
      span = trimmed(tree, span.start() + 1, span.end());
      if (!span.isEmpty() && source.charAt(span.end() - 1) == lead) {
        span = trimmed(tree, span.start(), span.end() - 1);
      }
    }
    while (isUnopened(source, span)) {
      span = trimmed(tree, span.start(), span.end() - 2);
    }
    return span;
  }

  /** Returns whether only the first words are emphasised: {@code **ACME** Inc}. */
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
    return close != -1 && close + run - span.start() < span.end();
  }

  /** Returns the place after the mark of a heading: {@code ### ROE JOHN}. */
  private static SourceSpan withoutHeading(FilingTree tree, SourceSpan span) {
    if (!tree.source().startsWith("#", span.start())) {
      return span;
    }
    Matcher mark =
        HEADING.matcher(tree.source()).region(span.start(), span.end()).useTransparentBounds(true);
    return mark.lookingAt() ? tree.span(mark.end(), span.end()) : span;
  }

  private static boolean isLead(char c) {
    return isMark(c) || ":;>+\u2013\u2014-".indexOf(c) >= 0;
  }

  /** Returns whether the place ends with two marks that nothing before them opens. */
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
