package org.section16.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.section16.SourceSpan;
import org.section16.internal.markdown.Piece;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;

/**
 * The text of an explanation and the pieces of the document that it consists of, which give the
 * place of each fact.
 */
public final class Explanation implements Supplier<List<FootnoteFact>> {
  private final String source;
  private final String text;
  private final SourceSpan span;
  private final List<Piece> pieces;

  private Explanation(String source, String text, SourceSpan span, List<Piece> pieces) {
    this.source = source;
    this.text = text;
    this.span = span;
    this.pieces = List.copyOf(pieces);
  }

  /** Returns the footnote with this text, which {@code source} displays at {@code span}. */
  public static Footnote footnote(int number, String text, SourceSpan span, String source) {
    return footnote(number, text, span, source, List.of(new Piece(span.start(), span.end(), 0)));
  }

  /** Returns the footnote with this text, which {@code pieces} of {@code source} display. */
  public static Footnote footnote(
      int number, String text, SourceSpan span, String source, List<Piece> pieces) {
    return new Footnote(number, text, span, new Explanation(source, text, span, pieces));
  }

  @Override
  public List<FootnoteFact> get() {
    List<FootnoteFact> facts = KnownExplanations.facts(text);
    if (facts.isEmpty()) {
      return facts;
    }
    SourcePlaces places = new SourcePlaces(source, text, span, pieces);
    List<FootnoteFact> placed = new ArrayList<>(facts.size());
    for (FootnoteFact fact : facts) {
      placed.add(fact.at(places.of(fact.span())));
    }
    return placed;
  }
}
