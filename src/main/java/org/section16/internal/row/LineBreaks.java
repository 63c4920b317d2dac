package org.section16.internal.row;

import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingTree;

/**
 * Whether a line feed ends a row. In Markdown two blanks before it make it a hard break; a
 * converter that ends the rows of its tables so, without outer pipes, breaks long lines anywhere
 * else, and such a line feed is white space.
 */
public final class LineBreaks {
  private static final int CUSTOM = 4;

  private final boolean hardBreaksEndRows;
  private final String source;

  private LineBreaks(boolean hardBreaksEndRows, String source) {
    this.hardBreaksEndRows = hardBreaksEndRows;
    this.source = source;
  }

  /** Learns how this document ends its rows. */
  public static LineBreaks of(FilingTree tree) {
    String source = tree.source();
    int hard = 0;
    int plain = 0;
    int start = 0;
    int feed = source.indexOf('\n');
    int border = source.indexOf('|');
    while (feed != -1 && border != -1) {
      if (border < feed) {
        boolean outer = source.substring(start, border).isBlank();
        boolean isHard = isHard(source, feed);
        hard += isHard && !outer ? 1 : 0;
        plain += outer && !isHard ? 1 : 0;
        border = source.indexOf('|', feed);
      }
      start = feed + 1;
      feed = source.indexOf('\n', start);
    }
    return new LineBreaks(hard >= CUSTOM && hard > plain, source);
  }

  /** Returns whether {@code rowEnd} is only where a long line was broken. */
  boolean isSoft(Token rowEnd) {
    return hardBreaksEndRows
        && isSingle(rowEnd.getText())
        && !isHard(source, source.indexOf('\n', rowEnd.getStartIndex()));
  }

  /** One line feed and nothing else but blanks. */
  private static boolean isSingle(String rowEnd) {
    return rowEnd.isBlank() && rowEnd.chars().filter(c -> c == '\n').count() == 1;
  }

  /** Returns whether two blanks are before a line feed. */
  private static boolean isHard(String source, int feed) {
    return source.startsWith("  \n", feed - 2) || source.startsWith("  \r\n", feed - 3);
  }
}
