package org.section16.antlr;

import java.util.Arrays;
import org.section16.SourceSpan;

/** Where the lines of a document begin. */
final class LineIndex {
  private final int[] starts;

  LineIndex(String source) {
    int[] found = new int[Math.max(16, source.length() / 40)];
    int count = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  SourceSpan span(int start, int end) {
    int found = Arrays.binarySearch(starts, start);
    int line = found >= 0 ? found : -found - 2;
    return new SourceSpan(start, Math.max(start, end), line + 1, start - starts[line] + 1);
  }
}
