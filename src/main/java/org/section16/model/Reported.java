package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.SourceSpan;

/**
 * What one field of the form reports: a value, references to footnotes, both, or neither.
 *
 * <p>{@code | $18.3654 ⁽²⁾ |} is the value 18.3654, the raw text {@code $18.3654} and a reference
 * to footnote 2; {@code | (3) |} is no value, an empty raw text and a reference to footnote 3.
 *
 * <p>Two fields are equal if they report the same: spans do not count in equality, and the raw text
 * counts only where it could not be read as a value.
 *
 * @param value the typed value; empty if there is none or it could not be read
 * @param raw the text as printed, without escapes, markup and footnote markers; empty where the
 *     value was inferred
 * @param footnotes the references that follow the value, in order
 * @param span the place of the cell's content, or of the evidence where the value was inferred
 * @param <T> type of the value
 */
public record Reported<T>(
    Optional<T> value, String raw, List<FootnoteReference> footnotes, SourceSpan span) {
  private static final Reported<?> NOTHING =
      new Reported<>(Optional.empty(), "", List.of(), SourceSpan.NONE);

  public Reported {
    requireNonNull(value);
    requireNonNull(raw);
    requireNonNull(span);
    footnotes = List.copyOf(footnotes);
  }

  /** Returns a field that the page leaves empty or does not print. */
  @SuppressWarnings("unchecked")
  public static <T> Reported<T> nothing() {
    return (Reported<T>) NOTHING;
  }

  /** Returns an empty field at a known place. */
  public static <T> Reported<T> nothing(SourceSpan span) {
    return new Reported<>(Optional.empty(), "", List.of(), span);
  }

  /** Returns a value that does not come from a document. Meant for tests and tools. */
  public static <T> Reported<T> of(T value) {
    String raw = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    return of(value, raw, SourceSpan.NONE);
  }

  /** Returns a value with the text that it was read from. */
  public static <T> Reported<T> of(T value, String raw, SourceSpan span) {
    return new Reported<>(Optional.of(value), raw, List.of(), span);
  }

  /** Returns a value that is not printed, with the place of the evidence for it. */
  public static <T> Reported<T> inferred(T value, SourceSpan evidence) {
    return new Reported<>(Optional.of(value), "", List.of(), evidence);
  }

  /** Returns whether the field has no value, no raw text and no footnotes. */
  public boolean isBlank() {
    return value.isEmpty() && raw.isEmpty() && footnotes.isEmpty();
  }

  /** Returns whether there is a value. */
  public boolean isPresent() {
    return value.isPresent();
  }

  /** Returns whether the field holds footnote references and nothing else. */
  public boolean isFootnoteOnly() {
    return value.isEmpty() && raw.isEmpty() && !footnotes.isEmpty();
  }

  /** Returns the same field with {@code function} applied to its value, if any. */
  public <U> Reported<U> map(Function<? super T, ? extends U> function) {
    return new Reported<>(value.map(function), raw, footnotes, span);
  }

  /** Returns the same field with the given footnote references. */
  public Reported<T> withFootnotes(List<FootnoteReference> references) {
    return new Reported<>(value, raw, references, span);
  }

  /** Returns the facts stated by the footnotes of this field, in the order of the references. */
  public List<FootnoteFact> facts() {
    return footnotes.stream()
        .flatMap(reference -> reference.footnote().stream())
        .flatMap(footnote -> footnote.facts().stream())
        .toList();
  }

  /** Returns the facts of one kind, such as the price range of a price. */
  public <F extends FootnoteFact> List<F> facts(Class<F> kind) {
    return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reported<?> that
        && value.equals(that.value)
        && footnotes.equals(that.footnotes)
        && (value.isPresent() || raw.equals(that.raw));
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + footnotes.hashCode();
  }
}
