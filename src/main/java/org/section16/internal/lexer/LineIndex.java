package org.section16.internal.lexer;

import java.util.Arrays;

/** Where the lines of a document begin: after CR LF, LF and a lone CR. */
public final class LineIndex {
  /** How many lines after the recent one are scanned rather than searched. */
  private static final int SCANNED_LINES = 4;

  private final int[] starts;

  /** The line of the last lookup, only a hint: the next lookup is often close to it. */
  private int recent;

  LineIndex(String source) {
    int[] found = new int[Math.max(16, source.length() / 40)];
    int count = 1;
    int lineFeed = source.indexOf('\n');
    int carriageReturn = source.indexOf('\r');
    while (lineFeed >= 0 || carriageReturn >= 0) {
      boolean isCrLf = carriageReturn >= 0 && lineFeed == carriageReturn + 1;
      boolean isLoneCarriageReturn =
          !isCrLf && carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed);
      int end = (isLoneCarriageReturn ? carriageReturn : lineFeed) + 1;
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end;
      lineFeed = isLoneCarriageReturn ? lineFeed : source.indexOf('\n', end);
      carriageReturn = isLoneCarriageReturn || isCrLf ? source.indexOf('\r', end) : carriageReturn;
    }
    starts = Arrays.copyOf(found, count);
  }

  private boolean isAfterLine(int line, int offset) {
    return line + 1 < starts.length && offset >= starts[line + 1];
  }

  /** Returns the number of the line with {@code offset}; the first is 1. */
  public int line(int offset) {
    int line = recent;
    if (offset < starts[line] || isAfterLine(line + SCANNED_LINES, offset)) {
      int found = Arrays.binarySearch(starts, offset);
      line = found >= 0 ? found : -found - 2;
    }
    while (isAfterLine(line, offset)) {
      line++;
    }
    recent = line;
    return line + 1;
  }

  /** Returns the offset at which a line begins; the first line is 1. */
  public int start(int line) {
    return starts[line - 1];
  }
}
