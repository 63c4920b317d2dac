package org.section16.internal;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;

/**
 * One row of a table, or one line of text, which is a row of one cell.
 *
 * @param tree the document
 * @param cells the cells, without those that only outer pipes make
 * @param tokens all tokens of the row, borders included
 * @param start offset of the first character
 * @param end offset behind the last character
 * @param outerPipes whether the row begins with a border
 * @param afterBlank whether a blank line, a rule or an alignment row stands before it
 */
record Row(
    FilingTree tree,
    List<Cell> cells,
    List<Token> tokens,
    int start,
    int end,
    boolean outerPipes,
    boolean afterBlank) {
  SourceSpan span() {
    return tree.span(start, end);
  }

  boolean isEmpty() {
    for (Cell cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether some token is of {@code type}. */
  boolean has(int type) {
    for (Token token : tokens) {
      if (token.getType() == type) {
        return true;
      }
    }
    return false;
  }

  /** The text of the only cell that holds something; empty if several or none do. */
  String onlyText() {
    String only = "";
    for (Cell cell : cells) {
      String text = cell.text();
      if (!text.isEmpty()) {
        if (!only.isEmpty()) {
          return "";
        }
        only = text;
      }
    }
    return only;
  }

  /** The row without its first cells. */
  Row behind(int count) {
    List<Cell> rest = cells.subList(count, cells.size());
    int from = rest.isEmpty() ? end : rest.get(0).start();
    return new Row(
        tree,
        rest,
        tokens.stream().filter(token -> token.getStartIndex() >= from).toList(),
        from,
        end,
        outerPipes,
        afterBlank);
  }
}
