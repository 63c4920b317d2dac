package org.section16.antlr;

import java.util.Arrays;
import org.section16.SourceSpan;

/** Where the lines of a document begin. */
final class LineIndex {
  /** So few lines are walked rather than searched. */
  private static final int NEAR = 4;

  private final int[] starts;

  /** The line last asked for, a hint: values of one row follow one another. */
  private int recent;

  LineIndex(String source) {
    int[] found = new int[Math.max(16, source.length() / 40)];
    int count = 1;
    int feed = source.indexOf('\n');
    int carriage = source.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean both = carriage >= 0 && feed == carriage + 1;
      boolean lone = !both && carriage >= 0 && (feed < 0 || carriage < feed);
      int end = (lone ? carriage : feed) + 1;
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end;
      feed = lone ? feed : source.indexOf('\n', end);
      carriage = lone || both ? source.indexOf('\r', end) : carriage;
    }
    starts = Arrays.copyOf(found, count);
  }

  private boolean isBehind(int line, int offset) {
    return line + 1 < starts.length && offset >= starts[line + 1];
  }

  SourceSpan span(int start, int end) {
    int line = recent;
    if (start < starts[line] || isBehind(line + NEAR, start)) {
      int found = Arrays.binarySearch(starts, start);
      line = found >= 0 ? found : -found - 2;
    }
    while (isBehind(line, start)) {
      line++;
    }
    recent = line;
    return new SourceSpan(start, Math.max(start, end), line + 1, start - starts[line] + 1);
  }
}
