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
 * <p>Facts are read out of the text when they are asked for, and remembered: who does not ask does
 * not wait. That is why this is not a record. Equality is about number and text; all facts follow
 * from the text. Thread-safe.
 */
public final class Footnote {
  private final int number;
  private final String text;
  private final SourceSpan span;
  private final boolean uncertain;
  private final Supplier<List<FootnoteFact>> reading;
  private volatile @Nullable List<FootnoteFact> facts;

  /** A footnote whose text nobody reads: it has no facts. */
  public Footnote(int number, String text, SourceSpan span) {
    this(number, text, span, List::of);
  }

  /**
   * A footnote.
   *
   * @param number the printed number, or its place in the list where no numbers are printed
   * @param text the explanation without its number and without markup; paragraphs joined by a line
   *     feed
   * @param span the place of the explanation
   * @param reading reads the facts out of the text; asked once, or now and then twice by threads
   *     that ask at the same time
   */
  public Footnote(int number, String text, SourceSpan span, Supplier<List<FootnoteFact>> reading) {
    this(number, text, span, false, reading);
  }

  private Footnote(
      int number,
      String text,
      SourceSpan span,
      boolean uncertain,
      Supplier<List<FootnoteFact>> reading) {
    this.number = number;
    this.text = requireNonNull(text);
    this.span = requireNonNull(span);
    this.uncertain = uncertain;
    this.reading = requireNonNull(reading);
  }

  /** This footnote, known not to be certain. */
  public Footnote asUncertain() {
    return new Footnote(number, text, span, true, reading);
  }

  /**
   * Returns whether the explanation may be that of another number: the list prints no numbers, and
   * it has more or fewer explanations than values refer to.
   */
  public boolean uncertain() {
    return uncertain;
  }

  /** The printed number, or its place in the list where no numbers are printed. */
  public int number() {
    return number;
  }

  /** The explanation without its number and without markup; paragraphs joined by a line feed. */
  public String text() {
    return text;
  }

  /** The place of the explanation. */
  public SourceSpan span() {
    return span;
  }

  /** EDGAR's id: {@code F1} for footnote 1. */
  public String id() {
    return "F" + number;
  }

  /** What the explanation states, in its order; each fact with the place of its words. */
  public List<FootnoteFact> facts() {
    List<FootnoteFact> known = facts;
    if (known == null) {
      known = List.copyOf(reading.get());
      facts = known;
    }
    return known;
  }

  /** The facts of one kind. */
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
