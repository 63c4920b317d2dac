package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.section16.SourceSpan;

/**
 * One item of 'Explanation of Responses': {@code - 1. The price is a weighted average.} In the
 * schema: {@code footnote}.
 *
 * <p>Facts are extracted from the text on first use and cached, so that callers that do not need
 * them do not pay for them. That is why this class is not a record. Two footnotes are equal if
 * their numbers and texts are equal: the facts follow from the text. Thread-safe.
 */
public final class Footnote {
  private final int number;
  private final String text;
  private final SourceSpan span;
  private final boolean uncertain;
  private final Supplier<List<FootnoteFact>> factReader;
  private volatile @Nullable List<FootnoteFact> facts;

  /** Creates a footnote without facts. */
  public Footnote(int number, String text, SourceSpan span) {
    this(number, text, span, List::of);
  }

  /**
   * Creates a footnote whose facts are read on first use.
   *
   * @param number the printed number, or its position in the list where no numbers are printed
   * @param text the explanation without its number and without markup; paragraphs are separated by
   *     a line feed
   * @param span the place of the explanation
   * @param factReader extracts the facts from the text; called once, or occasionally more than once
   *     if several threads ask at the same time
   */
  public Footnote(
      int number, String text, SourceSpan span, Supplier<List<FootnoteFact>> factReader) {
    this(number, text, span, false, factReader);
  }

  private Footnote(
      int number,
      String text,
      SourceSpan span,
      boolean uncertain,
      Supplier<List<FootnoteFact>> factReader) {
    this.number = number;
    this.text = requireNonNull(text);
    this.span = requireNonNull(span);
    this.uncertain = uncertain;
    this.factReader = requireNonNull(factReader);
  }

  /** Returns a copy of this footnote that is marked as uncertain. */
  public Footnote asUncertain() {
    return new Footnote(number, text, span, true, factReader);
  }

  /**
   * Returns whether the explanation may belong to another number: the list prints no numbers, and
   * has more or fewer explanations than the values refer to.
   */
  public boolean uncertain() {
    return uncertain;
  }

  /** Returns the printed number, or its position in the list where no numbers are printed. */
  public int number() {
    return number;
  }

  /** Returns the explanation without its number and markup; a line feed separates paragraphs. */
  public String text() {
    return text;
  }

  /** Returns the place of the explanation. */
  public SourceSpan span() {
    return span;
  }

  /** Returns EDGAR's id: {@code F1} for footnote 1. */
  public String id() {
    return "F" + number;
  }

  /** Returns the facts that the explanation states, in the order of the text. */
  public List<FootnoteFact> facts() {
    List<FootnoteFact> cached = facts;
    if (cached == null) {
      cached = List.copyOf(factReader.get());
      facts = cached;
    }
    return cached;
  }

  /** Returns the facts of one kind, in the order of the text. */
  public <F extends FootnoteFact> List<F> facts(Class<F> kind) {
    return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Footnote that && number == that.number && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * number + text.hashCode();
  }

  @Override
  public String toString() {
    return "Footnote[number=" + number + ", text=" + text + ", span=" + span + "]";
  }
}
