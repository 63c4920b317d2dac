package org.section16.internal.row;

import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;
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
    if (!mayHaveHardBreaks(tree.source())) {
      return new LineBreaks(false, tree.source());
    }
    int hard = 0;
    int plain = 0;
    boolean border = false;
    boolean outerBorder = false;
    boolean lineStart = true;
    for (Token token : tree.tokens()) {
      int type = token.getType();
      if (type == FilingLexer.ROW_END) {
        boolean isHard = isHard(tree.source(), token);
        hard += border && !outerBorder && isHard ? 1 : 0;
        plain += outerBorder && !isHard ? 1 : 0;
        border = false;
        outerBorder = false;
        lineStart = true;
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        border |= type == FilingLexer.CELL;
        outerBorder |= lineStart && type == FilingLexer.CELL;
        lineStart = false;
      }
    }
    return new LineBreaks(hard >= CUSTOM && hard > plain, tree.source());
  }

  /** Returns whether enough lines end in two blanks. */
  private static boolean mayHaveHardBreaks(String source) {
    int found = 0;
    int start = 0;
    int feed = source.indexOf('\n');
    while (feed >= 0 && found < CUSTOM) {
      boolean border = endsHard(source, feed) && source.lastIndexOf('|', feed) >= start;
      found += border ? 1 : 0;
      start = feed + 1;
      feed = source.indexOf('\n', start);
    }
    return found == CUSTOM;
  }

  private static boolean endsHard(String source, int feed) {
    int end = feed > 0 && source.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    return end >= 2 && source.charAt(end - 1) == ' ' && source.charAt(end - 2) == ' ';
  }

  /** Returns whether {@code rowEnd} is only where a long line was broken. */
  boolean isSoft(Token rowEnd) {
    return hardBreaksEndRows && !isHard(source, rowEnd) && isSingle(source, rowEnd);
  }

  /** Two blanks before the first line feed; they may belong to the text before it. */
  private static boolean isHard(String source, Token rowEnd) {
    int feed = rowEnd.getStartIndex();
    while (feed <= rowEnd.getStopIndex() && source.charAt(feed) == ' ') {
      feed++;
    }
    return feed >= 2 && source.charAt(feed - 1) == ' ' && source.charAt(feed - 2) == ' ';
  }

  /** One line feed and nothing else but blanks. */
  private static boolean isSingle(String source, Token rowEnd) {
    int feeds = 0;
    for (int i = rowEnd.getStartIndex(); i <= rowEnd.getStopIndex(); i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        feeds++;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        return false;
      }
    }
    return feeds == 1;
  }
}
