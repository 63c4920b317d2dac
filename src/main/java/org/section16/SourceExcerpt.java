package org.section16;

import java.util.Optional;

/**
 * The source line of a diagnostic with a caret below the place, cut to a window where the line is
 * long.
 */
final class SourceExcerpt {
  private static final int BEFORE = 60;
  private static final int WIDTH = 120;
  private static final String ELLIPSIS = "…";

  private SourceExcerpt() {}

  static Optional<String> of(CharSequence source, SourceSpan span) {
    int at = Math.min(span.start(), source.length());
    int lineStart = Math.max(0, at - (span.column() - 1));
    int lineEnd = lineStart;
    while (lineEnd < source.length()
        && source.charAt(lineEnd) != '\n'
        && source.charAt(lineEnd) != '\r') {
      lineEnd++;
    }
    if (lineEnd == lineStart) {
      return Optional.empty();
    }
    int from =
        lineEnd - lineStart <= WIDTH
            ? lineStart
            : Math.max(lineStart, Math.min(at, lineEnd) - BEFORE);
    int to = Math.min(lineEnd, from + WIDTH);
    String shown =
        (from > lineStart ? ELLIPSIS : "")
            + source.subSequence(from, to)
            + (to < lineEnd ? ELLIPSIS : "");
    int caret = Math.min(at, to) - from + (from > lineStart ? 1 : 0);
    int length = Math.max(1, Math.min(span.end(), to) - at);
    return Optional.of(
        "  "
            + shown.replace('\t', ' ')
            + "\n  "
            + " ".repeat(caret)
            + "^"
            + "~".repeat(length - 1));
  }
}
