package org.section16.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/** One row of a table, or one line of text, which is a row of one cell. */
public final class Row {
  private final FilingTree tree;
  private final List<Cell> cells;
  private final Tokens tokens;
  private final List<ParseTree> nodes;
  private final int start;
  private final int end;
  private final boolean hasOuterPipes;
  private final boolean isAfterBlank;

  public Row(
      FilingTree tree,
      List<Cell> cells,
      Tokens tokens,
      List<ParseTree> nodes,
      int start,
      int end,
      boolean hasOuterPipes,
      boolean isAfterBlank) {
    this.tree = tree;
    this.cells = cells;
    this.tokens = tokens;
    this.nodes = nodes;
    this.start = start;
    this.end = end;
    this.hasOuterPipes = hasOuterPipes;
    this.isAfterBlank = isAfterBlank;
  }

  /** Returns a row of {@code tokens}, at least one, up to {@code end}. */
  public static Row of(FilingTree tree, Tokens tokens, int end, boolean afterBlank) {
    List<Cell> cells = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.type(i) == FilingLexer.CELL) {
        if (i > first) {
          cells.add(Cell.of(tree, tokens.between(first, i)));
        }
        first = i + 1;
      }
    }
    return new Row(
        tree, cells, tokens, List.of(), tokens.get(0).getStartIndex(), end, false, afterBlank);
  }

  /** Returns the document. */
  public FilingTree tree() {
    return tree;
  }

  /** Returns the nodes of the row, in order: borders, words, captions, check boxes, markers. */
  public List<ParseTree> nodes() {
    return nodes;
  }

  /** Returns the cells between the outer pipes. */
  public List<Cell> cells() {
    return cells;
  }

  /** Returns all tokens of the row, borders included. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the offset of the first character. */
  public int start() {
    return start;
  }

  /** Returns the offset after the last character. */
  public int end() {
    return end;
  }

  /** Returns whether the row begins with a border. */
  public boolean hasOuterPipes() {
    return hasOuterPipes;
  }

  /** Returns whether a blank line, a rule or an alignment row precedes it. */
  public boolean isAfterBlank() {
    return isAfterBlank;
  }

  public SourceSpan span() {
    return tree.span(start, end);
  }

  public boolean isEmpty() {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether some token is of {@code type}. */
  public boolean has(int type) {
    return tokens.has(type);
  }

  /** Returns the text of the only cell that is not empty; empty if there are several or none. */
  public String onlyText() {
    Cell only = onlyCell();
    return only == null ? "" : only.text();
  }

  /** Returns the same, but empty if the text with its markup is longer than {@code maxLength}. */
  public String onlyText(int maxLength) {
    Cell only = onlyCell();
    return only == null || only.end() - only.start() > maxLength ? "" : only.text();
  }

  /** Returns the place of the only cell that is not empty, otherwise that of the row. */
  public SourceSpan onlySpan() {
    Cell only = onlyCell();
    return only == null ? span() : only.span();
  }

  private @Nullable Cell onlyCell() {
    Cell only = null;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (!cell.isEmpty()) {
        if (only != null) {
          return null;
        }
        only = cell;
      }
    }
    return only;
  }

  /** Returns what is before {@code offset}, in one cell. */
  public Row before(int offset) {
    return partOf(start, Spans.trimmed(tree, start, offset).end(), isAfterBlank);
  }

  /** Returns what is from {@code offset} on, in one cell. */
  public Row from(int offset) {
    return partOf(offset, end, false);
  }

  private Row partOf(int first, int last, boolean blank) {
    Cell part = cells.get(0).part(first, last);
    return new Row(tree, List.of(part), part.tokens(), List.of(), first, last, false, blank);
  }

  /** Returns the row without its first {@code count} cells. */
  public Row withoutFirstCells(int count) {
    List<Cell> rest = cells.subList(count, cells.size());
    int from = rest.isEmpty() ? end : rest.get(0).start();
    return new Row(
        tree, rest, tokens.within(from, end), List.of(), from, end, hasOuterPipes, isAfterBlank);
  }

  /** Returns what is after the first token of {@code type}, as a paragraph. */
  public Row afterToken(int type) {
    int at = tokens.indexOf(type) + 1;
    if (at >= tokens.size()) {
      return new Row(tree, List.of(), Tokens.NONE, List.of(), end, end, false, true);
    }
    return of(tree, tokens.between(at, tokens.size()), end, true);
  }
}
