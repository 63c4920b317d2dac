package org.section16;

import java.util.Optional;
import org.section16.internal.VisibleText;

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
    int lineEnd = lineEnd(source, lineStart, at);
    if (lineEnd == lineStart) {
      return Optional.empty();
    }
    int from =
        lineEnd - lineStart <= WIDTH
            ? lineStart
            : Math.max(lineStart, Math.min(at, lineEnd) - BEFORE);
    int to = Math.min(lineEnd, from + WIDTH);
    String before = visible(source, from, Math.max(from, Math.min(at, to)));
    int end = Math.max(Math.min(at, to), Math.min(span.end(), to));
    String marked = visible(source, Math.max(from, Math.min(at, to)), end);
    String left = from > lineStart ? ELLIPSIS : "";
    String right = to < lineEnd ? ELLIPSIS : "";
    return Optional.of(
        "  "
            + left
            + before
            + marked
            + visible(source, end, to)
            + right
            + "\n  "
            + " ".repeat(left.length() + before.length())
            + "^"
            + "~".repeat(Math.max(0, marked.length() - 1)));
  }

  /**
   * Returns where the line of {@code at} ends, as far as an excerpt can show. The rest of a long
   * line is not scanned, since it may have thousands of diagnostics.
   */
  private static int lineEnd(CharSequence source, int lineStart, int at) {
    boolean isAfterReturn = at > lineStart && source.charAt(at - 1) == '\r';
    int end = isAfterReturn ? at - 1 : at;
    int limit = (int) Math.min(source.length(), at + 2L * WIDTH);
    while (end < limit && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String visible(CharSequence source, int from, int to) {
    return VisibleText.line(source.subSequence(from, to).toString().replace('\t', ' '));
  }
}
