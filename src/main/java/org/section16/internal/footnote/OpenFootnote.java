package org.section16.internal.footnote;

import java.util.List;
import java.util.Optional;
import org.section16.antlr.FilingTree;
import org.section16.internal.explanation.Explanation;
import org.section16.internal.markdown.Paragraphs;
import org.section16.internal.markdown.Piece;
import org.section16.internal.markdown.PlainText;
import org.section16.model.Footnote;

/** A footnote whose explanation may continue in the next row. */
final class OpenFootnote {
  private final FilingTree tree;
  private final int number;
  private final int start;
  private final Paragraphs paragraphs;

  OpenFootnote(FilingTree tree, int number, int start) {
    this.tree = tree;
    this.number = number;
    this.start = start;
    this.paragraphs = new Paragraphs(tree.source());
  }

  int number() {
    return number;
  }

  /** Begins a paragraph, after a blank line. */
  void beginParagraph() {
    paragraphs.begin();
  }

  /** Adds the text between two offsets. */
  void append(int from, int to) {
    paragraphs.add(from, to);
  }

  /** Returns whether the text between two offsets is that of the explanation so far. */
  boolean hasText(int from, int to) {
    String text = paragraphs.text();
    return !text.isEmpty() && PlainText.of(tree.source(), Math.min(from, to), to).equals(text);
  }

  /** Returns the footnote; empty if it has no text. */
  Optional<Footnote> footnote() {
    List<Piece> pieces = paragraphs.pieces();
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.max(start, pieces.get(pieces.size() - 1).end());
    return Optional.of(
        Explanation.footnote(
            number, paragraphs.text(), tree.span(start, end), tree.source(), pieces));
  }
}
