package org.section16.internal;

import java.util.ArrayList;
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

  /** What the parser saw of the section, without the ends of rows. */
  private final Token[] tokens;

  private int size;

  /** Where the open row begins among the tokens, and its last border. */
  private int start;

  private int lastBorder = -1;
  private boolean afterBlank;

  private RowReader(FilingTree tree, LineBreaks breaks, int longest) {
    this.tree = tree;
    this.source = tree.source();
    this.breaks = breaks;
    this.tokens = new Token[longest];
  }

  /** All rows of {@code section}; the first one begins with its caption. */
  static List<Row> rowsOf(FilingTree tree, LineBreaks breaks, ParserRuleContext section) {
    if (section.getStop() == null) {
      return new ArrayList<>();
    }
    int first = section.getStart().getTokenIndex();
    int last = section.getStop().getTokenIndex();
    RowReader reader = new RowReader(tree, breaks, last - first + 1);
    reader.read(first, last);
    return reader.rows;
  }

  private void read(int first, int last) {
    List<Token> all = tree.tokens();
    for (int i = first; i <= last; i++) {
      Token token = all.get(i);
      int type = token.getType();
      if (type == FilingLexer.ROW_END) {
        if (!breaks.isSoft(token) && (!isInsideHtmlCell() || hasTag(token))) {
          close();
          afterBlank = isBlankLine(token);
        }
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        lastBorder = type == FilingLexer.CELL ? size : lastBorder;
        tokens[size++] = token;
      }
    }
    close();
  }

  private boolean isInsideHtmlCell() {
    return lastBorder >= start && isTag(tokens[lastBorder]);
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
    if (size > start) {
      rows.add(row(Tokens.of(tokens, start, size)));
      start = size;
    }
  }

  private Row row(Tokens row) {
    Token first = row.get(0);
    Token last = row.last();
    boolean opened = first.getType() == FilingLexer.CELL;
    boolean closed = opened && row.size() > 1 && lastBorder == size - 1 && !isTag(last);
    List<Cell> cells = new ArrayList<>();
    int from = opened ? 1 : 0;
    for (int i = from; i < row.size(); i++) {
      if (row.type(i) == FilingLexer.CELL) {
        cells.add(cell(row, from, i));
        from = i + 1;
      }
    }
    if (!closed) {
      cells.add(cell(row, from, row.size()));
    }
    return new Row(
        tree,
        cells,
        row,
        first.getStartIndex(),
        lastBorder == size - 1 ? behindBorder(last) : last.getStopIndex() + 1,
        opened,
        afterBlank);
  }

  /** The cell of some tokens of a row; one without any stands behind its border. */
  private Cell cell(Tokens row, int from, int end) {
    return from == end
        ? Cell.empty(tree, behindBorder(row.get(from - 1)))
        : Cell.of(tree, row.between(from, end));
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
