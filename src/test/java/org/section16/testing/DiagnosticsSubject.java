package org.section16.testing;

import static com.google.common.truth.Fact.fact;
import static com.google.common.truth.Fact.simpleFact;
import static com.google.common.truth.Truth.assertAbout;
import static java.util.Objects.requireNonNull;

import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Severity;

/** Assertions about the diagnostics of a document. */
public final class DiagnosticsSubject extends Subject {
  private final @Nullable List<Diagnostic> actual;

  private DiagnosticsSubject(FailureMetadata metadata, @Nullable List<Diagnostic> actual) {
    super(metadata, actual);
    this.actual = actual;
  }

  /** Begins an assertion about {@code diagnostics}. */
  public static DiagnosticsSubject assertThat(@Nullable List<Diagnostic> diagnostics) {
    return assertAbout(diagnostics()).that(diagnostics);
  }

  /** For {@code assertAbout}. */
  public static Factory<DiagnosticsSubject, List<Diagnostic>> diagnostics() {
    return DiagnosticsSubject::new;
  }

  /** Checks that there is nothing to know about the document. */
  public void areEmpty() {
    if (!list().isEmpty()) {
      failWithoutActual(simpleFact("expected no diagnostics"), but(list()));
    }
  }

  /** Checks that there is no warning and no error. */
  public void areQuiet() {
    List<Diagnostic> loud =
        list().stream().filter(diagnostic -> diagnostic.severity() != Severity.INFO).toList();
    if (!loud.isEmpty()) {
      failWithoutActual(simpleFact("expected no warning and no error"), but(loud));
    }
  }

  /** Checks that some diagnostic has {@code code}. */
  public void contain(DiagnosticCode code) {
    if (list().stream().noneMatch(diagnostic -> diagnostic.code() == code)) {
      failWithoutActual(fact("expected to contain", code.id()), but(list()));
    }
  }

  /**
   * Checks all diagnostics, written as {@code 12:7: error: row has 10 cells … [row-width]}, in
   * order.
   */
  public void areExactly(String... expected) {
    check("format()").that(lines(list())).containsExactlyElementsIn(expected).inOrder();
  }

  /** One line for each diagnostic, without the name of a file. */
  public static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(diagnostic -> diagnostic.format("").substring(1)).toList();
  }

  private static com.google.common.truth.Fact but(List<Diagnostic> diagnostics) {
    return fact("but was", diagnostics.isEmpty() ? "empty" : String.join("\n", lines(diagnostics)));
  }

  private List<Diagnostic> list() {
    isNotNull();
    return requireNonNull(actual);
  }
}
