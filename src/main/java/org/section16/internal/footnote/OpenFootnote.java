package org.section16.internal.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.antlr.FilingTree;
import org.section16.internal.explanation.Explanation;
import org.section16.internal.explanation.Piece;
import org.section16.internal.markdown.PlainText;
import org.section16.model.Footnote;

/** A footnote whose explanation may continue in the next row. */
final class OpenFootnote {
  private final FilingTree tree;
  private final int number;
  private final int start;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private int end;

  OpenFootnote(FilingTree tree, int number, int start) {
    this.tree = tree;
    this.number = number;
    this.start = start;
  }

  int number() {
    return number;
  }

  /** Begins a paragraph, after a blank line. */
  void beginParagraph() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Adds the text between two offsets. */
  void append(int from, int to) {
    String paragraph = PlainText.of(tree.source(), Math.min(from, to), to);
    if (!paragraph.isEmpty()) {
      boolean needsBlank = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
      text.append(needsBlank ? " " : "");
      pieces.add(new Piece(Math.min(from, to), to, text.length()));
      text.append(paragraph);
      end = to;
    }
  }

  /** Returns whether the text between two offsets is that of the explanation so far. */
  boolean hasText(int from, int to) {
    return !text.isEmpty()
        && PlainText.of(tree.source(), Math.min(from, to), to).contentEquals(text);
  }

  /** Returns the footnote; empty if it has no text. */
  Optional<Footnote> footnote() {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Explanation.footnote(
                number,
                text.toString(),
                tree.span(start, Math.max(start, end)),
                tree.source(),
                pieces));
  }
}
