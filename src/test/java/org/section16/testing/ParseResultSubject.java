package org.section16.testing;

import static com.google.common.truth.Truth.assertAbout;
import static java.util.Objects.requireNonNull;

import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import org.jspecify.annotations.Nullable;
import org.section16.ParseResult;

/** Assertions about what came of a document. */
public final class ParseResultSubject extends Subject {
  private final @Nullable ParseResult actual;

  private ParseResultSubject(FailureMetadata metadata, @Nullable ParseResult actual) {
    super(metadata, actual);
    this.actual = actual;
  }

  /** Begins an assertion about {@code result}. */
  public static ParseResultSubject assertThat(@Nullable ParseResult result) {
    return assertAbout(parseResults()).that(result);
  }

  /** For {@code assertAbout}. */
  public static Factory<ParseResultSubject, ParseResult> parseResults() {
    return ParseResultSubject::new;
  }

  /** The filing. */
  public FilingSubject filing() {
    return check("filing()").about(FilingSubject.filings()).that(result().filing());
  }

  /** The diagnostics. */
  public DiagnosticsSubject diagnostics() {
    return check("diagnostics()")
        .about(DiagnosticsSubject.diagnostics())
        .that(result().diagnostics());
  }

  private ParseResult result() {
    isNotNull();
    return requireNonNull(actual);
  }
}
