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
  private final LineBreaks breaks;
  private final List<Row> rows = new ArrayList<>();
  private List<Token> open = new ArrayList<>();
  private boolean afterBlank;

  private RowReader(FilingTree tree, LineBreaks breaks) {
    this.tree = tree;
    this.breaks = breaks;
  }

  /** All rows of {@code section}; the first one begins with its caption. */
  static List<Row> rowsOf(FilingTree tree, LineBreaks breaks, ParserRuleContext section) {
    RowReader reader = new RowReader(tree, breaks);
    if (section.getStop() != null) {
      reader.read(
          tree.tokens()
              .subList(section.getStart().getTokenIndex(), section.getStop().getTokenIndex() + 1));
    }
    return reader.rows;
  }

  private void read(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.getType() != FilingLexer.ROW_END) {
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
          open.add(token);
        }
      } else if (!breaks.isSoft(token) && (hasTag(token) || !isInsideHtmlCell())) {
        close();
        afterBlank = isBlankLine(token);
      }
    }
    close();
  }

  private boolean isInsideHtmlCell() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).getType() == FilingLexer.CELL) {
        return hasTag(open.get(i));
      }
    }
    return false;
  }

  private boolean hasTag(Token token) {
    String source = tree.source();
    for (int i = token.getStartIndex(); i <= token.getStopIndex(); i++) {
      if (source.charAt(i) == '<') {
        return true;
      }
    }
    return false;
  }

  private boolean isBlankLine(Token end) {
    String source = tree.source();
    int lines = 0;
    for (int i = end.getStartIndex(); i <= end.getStopIndex(); i++) {
      boolean feed = source.charAt(i) == '\n';
      boolean lone =
          source.charAt(i) == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
      lines += feed || lone ? 1 : 0;
    }
    return lines > 1 || hasTag(end);
  }

  private void close() {
    if (!open.isEmpty()) {
      rows.add(row(List.copyOf(open)));
      open = new ArrayList<>();
    }
  }

  private Row row(List<Token> tokens) {
    boolean opened = tokens.get(0).getType() == FilingLexer.CELL;
    Token last = tokens.get(tokens.size() - 1);
    boolean closed =
        opened && tokens.size() > 1 && last.getType() == FilingLexer.CELL && !hasTag(last);
    List<Cell> cells = new ArrayList<>();
    int border = opened ? tokens.get(0).getStopIndex() + 1 : tokens.get(0).getStartIndex();
    int from = opened ? 1 : 0;
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).getType() == FilingLexer.CELL) {
        cells.add(Cell.of(tree, tokens.subList(from, i), border));
        from = i + 1;
        border = tokens.get(i).getStopIndex() + 1;
      }
    }
    if (!closed) {
      cells.add(Cell.of(tree, tokens.subList(from, tokens.size()), border));
    }
    return new Row(
        tree,
        List.copyOf(cells),
        tokens,
        tokens.get(0).getStartIndex(),
        last.getStopIndex() + 1,
        opened,
        afterBlank);
  }
}
