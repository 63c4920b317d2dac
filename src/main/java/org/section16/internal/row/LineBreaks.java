package org.section16.internal.row;

import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingTree;

/**
 * Decides whether a line feed ends a row. In Markdown, two blanks before it make a hard break. A
 * converter that ends rows without outer pipes in this way may wrap long lines anywhere else, and
 * those line feeds are white space.
 */
public final class LineBreaks {
  private static final int MIN_HARD_BREAKS = 4;

  private final boolean hardBreaksEndRows;
  private final String source;

  private LineBreaks(boolean hardBreaksEndRows, String source) {
    this.hardBreaksEndRows = hardBreaksEndRows;
    this.source = source;
  }

  /** Learns from {@code tree} how the document ends its rows. */
  public static LineBreaks of(FilingTree tree) {
    String source = tree.source();
    int hard = 0;
    int plain = 0;
    int start = 0;
    int lineFeed = source.indexOf('\n');
    int border = source.indexOf('|');
    while (lineFeed != -1 && border != -1) {
      if (border < lineFeed) {
        boolean hasOuterPipe = source.substring(start, border).isBlank();
        boolean isHard = isHard(source, lineFeed);
        hard += isHard && !hasOuterPipe ? 1 : 0;
        plain += hasOuterPipe && !isHard ? 1 : 0;
        border = source.indexOf('|', lineFeed);
      }
      start = lineFeed + 1;
      lineFeed = source.indexOf('\n', start);
    }
    return new LineBreaks(hard >= MIN_HARD_BREAKS && hard > plain, source);
  }

  /** Returns whether {@code rowEnd} is only where a long line was wrapped. */
  boolean isSoft(Token rowEnd) {
    return hardBreaksEndRows
        && isSingle(rowEnd.getText())
        && !isHard(source, source.indexOf('\n', rowEnd.getStartIndex()));
  }

  /** Returns whether there is one line feed and nothing else but blanks. */
  private static boolean isSingle(String rowEnd) {
    return rowEnd.isBlank() && rowEnd.chars().filter(c -> c == '\n').count() == 1;
  }

  /** Returns whether two blanks precede a line feed. */
  private static boolean isHard(String source, int lineFeed) {
    return source.startsWith("  \n", lineFeed - 2) || source.startsWith("  \r\n", lineFeed - 3);
  }
}
