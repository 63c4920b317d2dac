package org.section16.edgar;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.section16.SourceSpan;

/** Converts offsets in a text to spans with line and column. Lines end with LF, CR or CR LF. */
final class SourcePositions {
  private final String source;
  private final int[] lineStarts;

  SourcePositions(String source) {
    this.source = source;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, source.length()).filter(this::endsLine).map(end -> end + 1))
            .toArray();
  }

  private boolean endsLine(int offset) {
    char c = source.charAt(offset);
    return c == '\n' || (c == '\r' && !source.startsWith("\n", offset + 1));
  }

  SourceSpan span(int start, int end) {
    int line = lineOf(start);
    return new SourceSpan(start, end, line + 1, start - lineStarts[line] + 1);
  }

  /** Returns the span without surrounding white space; an empty span if there is nothing else. */
  SourceSpan trimmedSpan(int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(source.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && Character.isWhitespace(source.charAt(last - 1))) {
      last--;
    }
    return first == last ? span(start, start) : span(first, last);
  }

  /**
   * Returns the offset at {@code column}, from 1, of the line that is {@code lines} lines below the
   * line of {@code from}. On the line of {@code from} itself columns count from there.
   */
  int offset(int from, int lines, int column) {
    int line = lineOf(from) + lines;
    if (line >= lineStarts.length) {
      return source.length();
    }
    int start = lines == 0 ? from : lineStarts[line];
    return Math.min(source.length(), start + column - 1);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
