package org.section16.internal.row;

import org.jspecify.annotations.Nullable;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.PlainText;

/** One cell of a row: the tokens between two borders. */
public final class Cell {
  private final FilingTree tree;
  private final Tokens tokens;
  private final int start;
  private final int end;
  private @Nullable String text;

  Cell(FilingTree tree, Tokens tokens, int start, int end) {
    this.tree = tree;
    this.tokens = tokens;
    this.start = start;
    this.end = end;
  }

  /** Returns a cell without tokens, after its border. */
  static Cell empty(FilingTree tree, int border) {
    return new Cell(tree, Tokens.NONE, border, border);
  }

  /** Returns the cell of {@code tokens}, at least one, without the blanks around them. */
  public static Cell of(FilingTree tree, Tokens tokens) {
    String source = tree.source();
    int end =
        Spans.trimmedEnd(source, tokens.get(0).getStartIndex(), tokens.last().getStopIndex() + 1);
    return new Cell(
        tree, tokens, Spans.trimmedStart(source, tokens.get(0).getStartIndex(), end), end);
  }

  public FilingTree tree() {
    return tree;
  }

  /** Returns the content of the cell, without its borders. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the offset of the first character, or of the border if the cell is empty. */
  public int start() {
    return start;
  }

  /** Returns the offset after the last character. */
  public int end() {
    return end;
  }

  public boolean isEmpty() {
    return start == end || text().isEmpty();
  }

  /** Returns the text that the cell displays, footnote markers included. */
  public String text() {
    String known = text;
    if (known == null) {
      known = PlainText.of(tree.source(), start, end);
      text = known;
    }
    return known;
  }

  /** Returns the text before the first footnote marker. */
  public String valueText() {
    int marker = tokens.indexOf(FilingLexer.MARKER);
    return marker == tokens.size()
        ? text()
        : PlainText.of(tree.source(), start, Math.max(start, tokens.get(marker).getStartIndex()));
  }

  public SourceSpan span() {
    return tree.span(start, end);
  }

  /** Returns the part of this cell between two offsets. */
  public Cell part(int first, int last) {
    return new Cell(tree, tokens.within(first, last), first, last);
  }

  /** Hashes the place: cells are compared by identity, and the JVM's identity hash is slower. */
  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** Returns this cell and {@code next} as one. */
  public Cell join(Cell next) {
    return new Cell(
        tree,
        tokens.and(next.tokens),
        tokens.isEmpty() ? next.start : start,
        next.tokens.isEmpty() ? end : next.end);
  }
}
