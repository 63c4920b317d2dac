package org.section16.internal;

import org.jspecify.annotations.Nullable;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/** One cell of a row: the tokens between two borders. */
final class Cell {
  private final FilingTree tree;
  private final Tokens tokens;
  private final int start;
  private final int end;
  private @Nullable String text;
  private @Nullable CellContent inTextColumn;
  private @Nullable CellContent inOtherColumn;

  Cell(FilingTree tree, Tokens tokens, int start, int end) {
    this.tree = tree;
    this.tokens = tokens;
    this.start = start;
    this.end = end;
  }

  /** A cell without tokens, behind its border. */
  static Cell empty(FilingTree tree, int border) {
    return new Cell(tree, Tokens.NONE, border, border);
  }

  /** The cell of {@code tokens}, of which there is one at least, without the blanks around them. */
  static Cell of(FilingTree tree, Tokens tokens) {
    String source = tree.source();
    int start = tokens.get(0).getStartIndex();
    int end = tokens.last().getStopIndex() + 1;
    while (start < end && isBlank(source.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(source.charAt(end - 1))) {
      end--;
    }
    return new Cell(tree, tokens, start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }

  FilingTree tree() {
    return tree;
  }

  /** What the cell holds, without its borders. */
  Tokens tokens() {
    return tokens;
  }

  /** Offset of the first character, or of the border where the cell is empty. */
  int start() {
    return start;
  }

  /** Offset behind the last character. */
  int end() {
    return end;
  }

  boolean isEmpty() {
    String known = text;
    return start == end
        || (known == null
            ? !PlainText.isShown(firstCharacter()) && text().isEmpty()
            : known.isEmpty());
  }

  /** The first character, behind one pair of angle brackets. */
  private char firstCharacter() {
    String source = tree.source();
    int at = start;
    if (source.charAt(start) == '<') {
      while (at < end && source.charAt(at) != '>') {
        at++;
      }
      at = at + 1 < end ? at + 1 : start;
    }
    return source.charAt(at);
  }

  /** The text that the cell shows, footnote markers included. */
  String text() {
    String known = text;
    if (known == null) {
      known = PlainText.of(tree.source(), start, end);
      text = known;
    }
    return known;
  }

  /** Tells whether there is a digit, raised or not, in the text or in its markup. */
  boolean hasDigit() {
    String source = tree.source();
    for (int i = start; i < end; i++) {
      if (Marker.isDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text before the first footnote marker. */
  String valueText() {
    int marker = tokens.indexOf(FilingLexer.MARKER);
    return marker == tokens.size()
        ? text()
        : PlainText.of(tree.source(), start, Math.max(start, tokens.get(marker).getStartIndex()));
  }

  /** What a reader found here before, in a column of text or in another. */
  @Nullable CellContent content(boolean textColumn) {
    return textColumn ? inTextColumn : inOtherColumn;
  }

  void remember(boolean ofTextColumn, boolean ofOtherColumn, CellContent content) {
    inTextColumn = ofTextColumn ? content : inTextColumn;
    inOtherColumn = ofOtherColumn ? content : inOtherColumn;
  }

  SourceSpan span() {
    return tree.span(start, end);
  }

  /** This cell and {@code next} as one. */
  Cell join(Cell next) {
    return new Cell(
        tree,
        tokens.and(next.tokens),
        tokens.isEmpty() ? next.start : start,
        next.tokens.isEmpty() ? end : next.end);
  }
}
