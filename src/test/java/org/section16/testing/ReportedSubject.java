package org.section16.testing;

import static com.google.common.truth.Fact.fact;
import static com.google.common.truth.Fact.simpleFact;
import static com.google.common.truth.Truth.assertAbout;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Ints;
import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** Assertions about what one field reports. */
public final class ReportedSubject extends Subject {
  private final @Nullable Reported<?> actual;

  private ReportedSubject(FailureMetadata metadata, @Nullable Reported<?> actual) {
    super(metadata, actual);
    this.actual = actual;
  }

  /** Begins an assertion about {@code field}. */
  public static ReportedSubject assertThat(@Nullable Reported<?> field) {
    return assertAbout(reportedFields()).that(field);
  }

  /** For {@code assertAbout}. */
  public static Factory<ReportedSubject, Reported<?>> reportedFields() {
    return ReportedSubject::new;
  }

  /** Checks the value. */
  public void hasValue(Object expected) {
    check("value()").that(field().value()).isEqualTo(Optional.of(expected));
  }

  /** Checks a number, whatever its scale: {@code 4.1} is {@code 4.10}. */
  public void hasNumber(String expected) {
    if (field().value().orElse(null) instanceof BigDecimal number) {
      check("value()").that(number).isEqualToIgnoringScale(expected);
    } else {
      failWithActual(fact("expected to have number", expected));
    }
  }

  /** Checks that there is no value. */
  public void hasNoValue() {
    check("value()").that(field().value()).isEqualTo(Optional.empty());
  }

  /** Checks the text as printed. */
  public void hasRaw(String expected) {
    check("raw()").that(field().raw()).isEqualTo(expected);
  }

  /** Checks the numbers of the footnotes that the field refers to, in order. */
  public void hasFootnotes(int... expected) {
    check("footnotes()")
        .that(field().footnotes().stream().map(FootnoteReference::number).toList())
        .containsExactlyElementsIn(Ints.asList(expected))
        .inOrder();
  }

  /** Checks that the field holds neither text nor value nor footnote. */
  public void isBlank() {
    if (!field().isBlank()) {
      failWithActual(simpleFact("expected to be blank"));
    }
  }

  /** Checks that the field holds references to footnotes and nothing else. */
  public void isFootnoteOnly() {
    if (!field().isFootnoteOnly()) {
      failWithActual(simpleFact("expected to hold footnotes only"));
    }
  }

  /** Checks that no text prints the value. */
  public void isInferred() {
    if (!field().isPresent() || !field().raw().isEmpty()) {
      failWithActual(simpleFact("expected to be inferred"));
    }
  }

  /** Checks where the field stands. */
  public void standsAt(int line, int column) {
    check("span().line()").that(field().span().line()).isEqualTo(line);
    check("span().column()").that(field().span().column()).isEqualTo(column);
  }

  private Reported<?> field() {
    isNotNull();
    return requireNonNull(actual);
  }
}
