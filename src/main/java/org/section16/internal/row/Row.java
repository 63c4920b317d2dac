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
  private final boolean outerPipes;
  private final boolean afterBlank;

  public Row(
      FilingTree tree,
      List<Cell> cells,
      Tokens tokens,
      List<ParseTree> nodes,
      int start,
      int end,
      boolean outerPipes,
      boolean afterBlank) {
    this.tree = tree;
    this.cells = cells;
    this.tokens = tokens;
    this.nodes = nodes;
    this.start = start;
    this.end = end;
    this.outerPipes = outerPipes;
    this.afterBlank = afterBlank;
  }

  /** A row of {@code tokens}, of which there is one at least, up to {@code end}. */
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

  /** The document. */
  public FilingTree tree() {
    return tree;
  }

  /** What the tree has in the row, in order: borders, words, captions, check boxes, markers. */
  public List<ParseTree> nodes() {
    return nodes;
  }

  /** The cells, without those that only outer pipes make. */
  public List<Cell> cells() {
    return cells;
  }

  /** All tokens of the row, borders included. */
  public Tokens tokens() {
    return tokens;
  }

  /** Offset of the first character. */
  public int start() {
    return start;
  }

  /** Offset after the last character. */
  public int end() {
    return end;
  }

  /** Returns whether the row begins with a border. */
  public boolean outerPipes() {
    return outerPipes;
  }

  /** Returns whether a blank line, a rule or an alignment row is before it. */
  public boolean afterBlank() {
    return afterBlank;
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

  /** The text of the only cell that holds something; empty if several or none do. */
  public String onlyText() {
    Cell only = onlyCell();
    return only == null ? "" : only.text();
  }

  /** The same, but empty where the text is longer than {@code longest} with all its markup. */
  public String onlyText(int longest) {
    Cell only = onlyCell();
    return only == null || only.end() - only.start() > longest ? "" : only.text();
  }

  /** The place of the only cell that holds something. */
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

  /** What is before {@code place}, in one cell. */
  public Row until(int place) {
    return partOf(start, Spans.trimmed(tree, start, place).end(), afterBlank);
  }

  /** What stands from {@code place} on, in one cell. */
  public Row from(int place) {
    return partOf(place, end, false);
  }

  private Row partOf(int first, int last, boolean blank) {
    Cell part = cells.get(0).part(first, last);
    return new Row(tree, List.of(part), part.tokens(), List.of(), first, last, false, blank);
  }

  /** The row without its first cells. */
  public Row behind(int count) {
    List<Cell> rest = cells.subList(count, cells.size());
    int from = rest.isEmpty() ? end : rest.get(0).start();
    return new Row(
        tree, rest, tokens.within(from, end), List.of(), from, end, outerPipes, afterBlank);
  }

  /** What is after the first token of {@code type}, as a paragraph. */
  public Row behindToken(int type) {
    int at = tokens.indexOf(type) + 1;
    if (at >= tokens.size()) {
      return new Row(tree, List.of(), Tokens.NONE, List.of(), end, end, false, true);
    }
    return of(tree, tokens.between(at, tokens.size()), end, true);
  }
}
