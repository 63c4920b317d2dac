package org.section16.edgar;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.section16.SourceSpan;

/** Offsets of a text as places with line and column. A line ends with LF, CR, or both. */
final class TextPlaces {
  private final String source;
  private final int[] lineStarts;

  TextPlaces(String source) {
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

  /** The span without the white space at its edges; empty at its start if there is nothing else. */
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
   * The offset of what stands {@code lines} lines below the line of {@code from}, at {@code column}
   * from 1.
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
