package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/**
 * Makes rows of lines: a line feed inside an HTML cell is white space, and so is one where a long
 * line was broken; elsewhere it ends the row.
 */
public final class RowJoiner {
  private final FilingTree tree;
  private final String source;
  private final LineBreaks breaks;
  private final Lines lines;

  private RowJoiner(FilingTree tree, LineBreaks breaks, Lines lines) {
    this.tree = tree;
    this.source = tree.source();
    this.breaks = breaks;
    this.lines = lines;
  }

  /** The rows that {@code lines} make. */
  public static List<Row> rowsOf(FilingTree tree, LineBreaks breaks, Lines lines) {
    return new RowJoiner(tree, breaks, lines).rows();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(lines.size());
    int token = 0;
    int node = 0;
    boolean afterBlank = false;
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      Token end = line.end();
      boolean open = end != null && isWhiteSpace(end, token, line.border());
      if (!open) {
        if (line.tokenEnd() > token) {
          rows.add(
              row(
                  lines.tokens(token, line.tokenEnd()),
                  lines.nodes(node, line.nodeEnd()),
                  afterBlank));
        }
        token = line.tokenEnd();
        node = line.nodeEnd();
        afterBlank = end != null && isBlankLine(end);
      }
    }
    return rows;
  }

  private boolean isWhiteSpace(Token end, int first, int border) {
    return breaks.isSoft(end) || (border >= first && isTag(lines.token(border)) && !hasTag(end));
  }

  private boolean hasTag(Token end) {
    int tag = source.indexOf('<', end.getStartIndex());
    return tag != -1 && tag <= end.getStopIndex();
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

  private Row row(Tokens row, List<ParseTree> nodes, boolean afterBlank) {
    Token first = row.get(0);
    Token last = row.last();
    boolean opened = first.getType() == FilingLexer.CELL;
    boolean bordered = last.getType() == FilingLexer.CELL;
    boolean closed = opened && row.size() > 1 && bordered && !isTag(last);
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
        nodes,
        first.getStartIndex(),
        bordered ? behindBorder(last) : last.getStopIndex() + 1,
        opened,
        afterBlank);
  }

  /** The cell of some tokens of a row; one without any is after its border. */
  private Cell cell(Tokens row, int from, int end) {
    return from == end
        ? Cell.empty(tree, behindBorder(row.get(from - 1)))
        : Cell.of(tree, row.between(from, end));
  }

  /** After a pipe; blanks around it belong to the token. After all of an HTML tag. */
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
