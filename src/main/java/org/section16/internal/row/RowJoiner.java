package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/**
 * Joins lines into rows: a line feed inside an HTML cell, or where a long line was wrapped, is
 * white space; elsewhere it ends the row.
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

  /** Returns the rows that {@code lines} form. */
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
      boolean isContinued = end != null && isWhiteSpace(end, token, line.border());
      if (!isContinued) {
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
      boolean isLoneCarriageReturn =
          c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
      lines += c == '\n' || isLoneCarriageReturn ? 1 : 0;
    }
    return lines > 1;
  }

  private Row row(Tokens row, List<ParseTree> nodes, boolean afterBlank) {
    Token first = row.get(0);
    Token last = row.last();
    boolean hasOuterPipes = first.getType() == FilingLexer.CELL;
    boolean endsWithBorder = last.getType() == FilingLexer.CELL;
    boolean isClosed = hasOuterPipes && row.size() > 1 && endsWithBorder && !isTag(last);
    List<Cell> cells = new ArrayList<>();
    int from = hasOuterPipes ? 1 : 0;
    for (int i = from; i < row.size(); i++) {
      if (row.type(i) == FilingLexer.CELL) {
        cells.add(cell(row, from, i));
        from = i + 1;
      }
    }
    if (!isClosed) {
      cells.add(cell(row, from, row.size()));
    }
    return new Row(
        tree,
        cells,
        row,
        nodes,
        first.getStartIndex(),
        endsWithBorder ? afterBorder(last) : last.getStopIndex() + 1,
        hasOuterPipes,
        afterBlank);
  }

  /** Returns the cell of some tokens of a row; without tokens, an empty cell after its border. */
  private Cell cell(Tokens row, int from, int end) {
    return from == end
        ? Cell.empty(tree, afterBorder(row.get(from - 1)))
        : Cell.of(tree, row.between(from, end));
  }

  /**
   * Returns the offset after a border: after the pipe alone, although its token includes the blanks
   * around it, or after the whole HTML tag.
   */
  private int afterBorder(Token cell) {
    int border = border(cell);
    return source.charAt(border) == '|' ? border + 1 : cell.getStopIndex() + 1;
  }

  private boolean isTag(Token cell) {
    return source.charAt(border(cell)) == '<';
  }

  /** Returns the offset of the pipe or of the first tag. */
  private int border(Token cell) {
    int at = cell.getStartIndex();
    while (source.charAt(at) != '|' && source.charAt(at) != '<') {
      at++;
    }
    return at;
  }
}
