package org.section16.internal.cover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Spans;

/**
 * The box of the cover that is being read, and its unfinished piece of text. A piece ends at a
 * border, a break, a tag, a caption or a check box.
 */
final class OpenBox {
  /**
   * Separates two pieces in one line: ends of emphasis, rules, and tabs and line feeds between
   * former cells: {@code **C/O QUALYS, INC.** **1600 BRIDGE PARKWAY**}.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<=\\S)(?:\\*\\*|__)[ \\t]+(?:\\*\\*|__)(?=\\S)"
              + "|\\*{3,}|-{3,}|_{3,}|\\* \\* \\*|\\t+|&#(?:xA|10);|(?<!\\\\)\\\\++\\||(?<=\\s)[|]+(?=\\s)");

  private final FilingTree tree;
  private final Cover cover;
  private Box box = Box.NONE;
  private final CheckBoxSequence boxes = new CheckBoxSequence();
  private int pieceStart = -1;
  private int pieceEnd = -1;

  OpenBox(FilingTree tree, Cover cover) {
    this.tree = tree;
    this.cover = cover;
  }

  Box box() {
    return box;
  }

  /** Continues with {@code next}, whose pieces follow. */
  void switchTo(Box next) {
    box = next;
  }

  /** Opens the box of a caption: a check box before it does not belong to a label after it. */
  void enter(Box captioned) {
    boxes.resolve(cover, box == Box.RELATIONSHIP || box == Box.GROUP);
    box = captioned;
  }

  /** Forgets the box: what follows belongs to another part of the form. */
  void close() {
    endPiece();
    enter(Box.NONE);
  }

  /** Returns the check boxes and labels of the box. */
  CheckBoxSequence boxes() {
    return boxes;
  }

  /** Adds a word to the open piece. {@code [A]} before it is not a check box. */
  void extend(Token word) {
    if (pieceStart < 0) {
      pieceStart = boxes.removeLastMark().map(SourceSpan::start).orElse(word.getStartIndex());
    }
    pieceEnd = word.getStopIndex() + 1;
  }

  /** Ends the open piece, if there is one. */
  void endPiece() {
    if (box == Box.NONE) {
      // The form's own words
      if (isText(pieceStart, pieceEnd)) {
        boxes.addWords();
      }
    } else if (pieceStart >= 0 && !mayBeSeparated()) {
      addPiece(pieceStart, pieceEnd);
    } else if (pieceStart >= 0) {
      Matcher separator = SEPARATOR.matcher(tree.source()).region(pieceStart, pieceEnd);
      int from = pieceStart;
      while (separator.find()) {
        addPiece(from, separator.start());
        from = separator.end();
      }
      addPiece(from, pieceEnd);
    }
    pieceStart = -1;
  }

  private boolean isText(int start, int end) {
    return start >= 0 && PlainText.hasPlainLetterOrDigit(tree.source(), start, end);
  }

  /** Returns whether the piece has characters that separators are made of. */
  private boolean mayBeSeparated() {
    String source = tree.source();
    for (int i = pieceStart; i < pieceEnd; i++) {
      switch (source.charAt(i)) {
        case '\t', '|' -> {
          return true;
        }
        case '&' -> {
          if (source.startsWith("&#", i)) {
            return true;
          }
        }
        case '*', '_', '-' -> {
          char next = i + 1 < pieceEnd ? source.charAt(i + 1) : 'x';
          if (next == source.charAt(i) || next == ' ') {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private void addPiece(int start, int end) {
    SourceSpan span = Spans.content(tree, start, end);
    if (PlainText.hasLetterOrDigit(tree.source(), span.start(), span.end())) {
      boxes.addWords();
      cover.addPiece(box, new Piece(span.start(), span.end()));
    }
  }
}
