package org.section16.internal.lexer;

import java.util.Arrays;

/** Where the lines of a document begin: after CR LF, LF and a lone CR. */
public final class LineIndex {
  /** The next lines are walked rather than searched. */
  private static final int NEAR = 4;

  private final int[] starts;

  /** The line last asked for, a hint only: values of one row follow one another. */
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

  /** The number of the line with {@code offset}; the first is 1. */
  public int line(int offset) {
    int line = recent;
    if (offset < starts[line] || isBehind(line + NEAR, offset)) {
      int found = Arrays.binarySearch(starts, offset);
      line = found >= 0 ? found : -found - 2;
    }
    while (isBehind(line, offset)) {
      line++;
    }
    recent = line;
    return line + 1;
  }

  /** The offset at which a line begins; the first line is 1. */
  public int start(int line) {
    return starts[line - 1];
  }
}
