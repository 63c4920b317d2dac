package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.section16.SourceSpan;

/**
 * A footnote marker after a value: {@code ⁽¹⁾}, {@code <sup>(1)</sup>}, {@code ^(1)^} or {@code
 * (1)}. In the schema: {@code footnoteId}.
 *
 * @param number the printed number
 * @param footnote the explanation that the number refers to; empty if the document has none
 * @param span the place of the marker
 */
public record FootnoteReference(int number, Optional<Footnote> footnote, SourceSpan span) {
  public FootnoteReference {
    requireNonNull(footnote);
    requireNonNull(span);
  }

  /** Returns EDGAR's id: {@code F1} for footnote 1. */
  public String id() {
    return "F" + number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FootnoteReference that
        && number == that.number
        && footnote.equals(that.footnote);
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(number);
  }
}
