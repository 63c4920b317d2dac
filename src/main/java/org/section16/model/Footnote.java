package org.section16.model;

import static java.util.Objects.requireNonNull;

import org.section16.SourceSpan;

/**
 * One item of 'Explanation of Responses': {@code - 1. The price is a weighted average.} In the
 * schema: {@code footnote}.
 *
 * @param number the printed number, or its place in the list where no numbers are printed
 * @param text the explanation without its number and without markup; paragraphs joined by a line
 *     feed
 * @param span the place of the explanation
 * @param uncertain whether the explanation may be that of another number: the list prints no
 *     numbers, and it has more or fewer explanations than values refer to
 */
public record Footnote(int number, String text, SourceSpan span, boolean uncertain) {
  public Footnote {
    requireNonNull(text);
    requireNonNull(span);
  }

  /** A footnote whose number is printed, or known as well. */
  public Footnote(int number, String text, SourceSpan span) {
    this(number, text, span, false);
  }

  /** EDGAR's id: {@code F1} for footnote 1. */
  public String id() {
    return "F" + number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Footnote that && number == that.number && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * number + text.hashCode();
  }
}
