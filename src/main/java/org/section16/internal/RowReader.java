package org.section16.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/**
 * Cuts a section into rows and cells. A line feed inside an HTML cell is white space, elsewhere it
 * ends the row.
 */
final class RowReader {
  private final FilingTree tree;
  private final String source;
  private final LineBreaks breaks;
  private final List<Row> rows = new ArrayList<>();
  private Token[] open = new Token[32];
  private int size;
  private boolean insideHtmlCell;
  private boolean afterBlank;

  private RowReader(FilingTree tree, LineBreaks breaks) {
    this.tree = tree;
    this.source = tree.source();
    this.breaks = breaks;
  }

  /** All rows of {@code section}; the first one begins with its caption. */
  static List<Row> rowsOf(FilingTree tree, LineBreaks breaks, ParserRuleContext section) {
    RowReader reader = new RowReader(tree, breaks);
    if (section.getStop() != null) {
      reader.read(section.getStart().getTokenIndex(), section.getStop().getTokenIndex());
    }
    return reader.rows;
  }

  private void read(int first, int last) {
    List<Token> tokens = tree.tokens();
    for (int i = first; i <= last; i++) {
      Token token = tokens.get(i);
      if (token.getType() != FilingLexer.ROW_END) {
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
          add(token);
        }
      } else if (!breaks.isSoft(token) && (!insideHtmlCell || hasTag(token))) {
        close();
        afterBlank = isBlankLine(token);
      }
    }
    close();
  }

  private void add(Token token) {
    if (size == open.length) {
      open = Arrays.copyOf(open, 2 * size);
    }
    open[size++] = token;
    if (token.getType() == FilingLexer.CELL) {
      insideHtmlCell = isTag(token);
    }
  }

  private boolean hasTag(Token token) {
    for (int i = token.getStartIndex(); i <= token.getStopIndex(); i++) {
      if (source.charAt(i) == '<') {
        return true;
      }
    }
    return false;
  }

  private boolean isBlankLine(Token end) {
    int lines = 0;
    for (int i = end.getStartIndex(); i <= end.getStopIndex(); i++) {
      char c = source.charAt(i);
      if (c == '<' || lines > 1) {
        return true;
      }
      boolean lone = c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
      lines += c == '\n' || lone ? 1 : 0;
    }
    return lines > 1;
  }

  private void close() {
    if (size > 0) {
      rows.add(row(Tokens.of(Arrays.copyOf(open, size))));
      size = 0;
      insideHtmlCell = false;
    }
  }

  private Row row(Tokens tokens) {
    Token first = tokens.get(0);
    Token last = tokens.last();
    boolean opened = first.getType() == FilingLexer.CELL;
    boolean closed =
        opened && tokens.size() > 1 && last.getType() == FilingLexer.CELL && !isTag(last);
    List<Cell> cells = new ArrayList<>();
    int border = opened ? behindBorder(first) : first.getStartIndex();
    int from = opened ? 1 : 0;
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.type(i) == FilingLexer.CELL) {
        cells.add(Cell.of(tree, tokens.between(from, i), border));
        from = i + 1;
        border = behindBorder(tokens.get(i));
      }
    }
    if (!closed) {
      cells.add(Cell.of(tree, tokens.between(from, tokens.size()), border));
    }
    return new Row(
        tree,
        cells,
        tokens,
        first.getStartIndex(),
        last.getType() == FilingLexer.CELL ? behindBorder(last) : last.getStopIndex() + 1,
        opened,
        afterBlank);
  }

  /** Behind a pipe; blanks around it belong to the token. Behind all of an HTML tag. */
  private int behindBorder(Token cell) {
    int border = border(cell);
    return source.charAt(border) == '|' ? border + 1 : cell.getStopIndex() + 1;
  }

  private boolean isTag(Token cell) {
    return source.charAt(border(cell)) == '<';
  }

  /** Where the pipe is, or the first tag. */
  private int border(Token cell) {
    int at = cell.getStartIndex();
    while (source.charAt(at) != '|' && source.charAt(at) != '<') {
      at++;
    }
    return at;
  }
}
