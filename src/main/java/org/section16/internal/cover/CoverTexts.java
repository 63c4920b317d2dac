package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Spans;
import org.section16.model.Reported;

/** Reads the texts in the boxes of the cover, and reports those that belong to no field. */
final class CoverTexts {
  /** Words of the labels 'Officer (give title below)' and 'Other (specify below)', in any order. */
  private static final Pattern LABEL_WORDS =
      Pattern.compile("(?i)(?:(?:\\(give|\\(specify|title|(?:be)?low|other)\\)*(?:\\s+|$))+");

  private static final Pattern SEPARATOR = Pattern.compile("[|*_-]");

  private final FilingTree tree;
  private final DiagnosticSink diagnostics;
  private final List<SourceSpan> strays = new ArrayList<>();

  CoverTexts(FilingTree tree, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Returns the places already reported as having too much text. */
  List<SourceSpan> strays() {
    return strays;
  }

  /** Reports that the text at {@code span} belongs to no field. */
  void reportStray(SourceSpan span, BiFunction<SourceSpan, String, Diagnostic> diagnostic) {
    strays.add(span);
    diagnostics.report(diagnostic.apply(span, of(span)));
  }

  String of(SourceSpan span) {
    return PlainText.of(tree.source(), span.start(), span.end());
  }

  String of(Piece piece) {
    return PlainText.of(tree.source(), piece.start(), piece.end());
  }

  SourceSpan span(Piece piece) {
    return tree.span(piece.start(), piece.end());
  }

  /** Returns the text between two offsets, without the white space around it. */
  Reported<String> reported(int start, int end) {
    SourceSpan span = Spans.trimmed(tree, start, end);
    return reported(new Piece(span.start(), span.end()));
  }

  Reported<String> reported(Piece piece) {
    String text = of(piece);
    return text.isEmpty() ? Reported.nothing(span(piece)) : Reported.of(text, text, span(piece));
  }

  /**
   * Returns the text from the first of {@code pieces} to the last; without pieces, nothing at
   * {@code emptyPlace}.
   */
  Reported<String> joined(List<Piece> pieces, SourceSpan emptyPlace) {
    if (pieces.isEmpty()) {
      return Reported.nothing(emptyPlace);
    }
    Piece all = new Piece(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    return areInCells(pieces) ? pieceByPiece(pieces) : reported(all);
  }

  /**
   * Returns a piece without words of labels whose lines got mixed up: {@code (give (specify below)
   * below)}.
   */
  Piece withoutLabelWords(Piece piece) {
    Matcher words = LABEL_WORDS.matcher(tree.source()).region(piece.start(), piece.end());
    boolean mixed =
        words.lookingAt() && (words.group().contains("(") || words.group().contains(")"));
    return mixed ? new Piece(words.end(), piece.end()) : piece;
  }

  /** Returns whether borders, rules or emphasis marks, and no words, are between the pieces. */
  private boolean areInCells(List<Piece> pieces) {
    String source = tree.source();
    boolean marks = false;
    for (int i = 1; i < pieces.size(); i++) {
      int from = pieces.get(i - 1).end();
      int to = pieces.get(i).start();
      if (PlainText.hasLetterOrDigit(source, from, to)) {
        return false;
      }
      marks |= SEPARATOR.matcher(source).region(from, to).find();
    }
    return marks;
  }

  /** Returns the words of {@code pieces} without what is between them. */
  Reported<String> pieceByPiece(List<Piece> pieces) {
    Piece all = new Piece(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : " ").append(of(piece));
    }
    return Reported.of(text.toString(), text.toString(), span(all));
  }
}
