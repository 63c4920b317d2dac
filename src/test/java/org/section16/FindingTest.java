package org.section16;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  private static ParseResult parse(String clean, String damaged) throws IOException {
    String sample = Files.readString(SAMPLE);
    assertThat(sample).contains(clean);
    return Section16.parse(sample.replace(clean, damaged));
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  @Test
  void equalDiagnosticsAreOneFindingWithAllTheirPlaces() {
    Diagnostic first = at(3, "no thousands separator");
    Diagnostic second = at(7, "no thousands separator");
    Diagnostic other = at(5, "a point may be lost");

    List<Finding> findings = Finding.of(List.of(first, other, second));

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).places()).containsExactly(first, second).inOrder();
    assertThat(findings.get(1).places()).containsExactly(other);
  }

  @Test
  void consequencesAreBelowTheirCauseHoweverFarAway() {
    Diagnostic row = at(9, "row has 10 cells");
    Diagnostic value = at(2, "'x' is not a date").causedBy(row);
    Diagnostic missing = at(4, "date is missing").causedBy(value);

    List<Finding> findings = Finding.of(List.of(value, missing, row));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).first()).isEqualTo(row);
    assertThat(findings.get(0).consequences().stream().map(Finding::message))
        .containsExactly("'x' is not a date", "date is missing")
        .inOrder();
  }

  @Test
  void aCauseThatIsNotAmongTheDiagnosticsIsNotShown() {
    Diagnostic alone = at(4, "date is missing").causedBy(at(9, "row has 10 cells"));

    assertThat(Finding.of(List.of(alone)).get(0).first()).isEqualTo(alone);
  }

  @Test
  void aRowThatLacksACellIsTheCauseOfMissingFields() throws IOException {
    ParseResult result =
        parse("| Common Stock | 08/06/2013 | | M ⁽¹⁾ |", "| Common Stock | | M ⁽¹⁾ |");

    Finding row =
        result.findings().stream()
            .filter(finding -> finding.code() == DiagnosticCode.ROW_WIDTH)
            .findFirst()
            .orElseThrow();
    assertThat(codes(row.consequences())).contains("field-missing");
    assertThat(result.diagnostics().stream().filter(d -> d.cause().isPresent())).isNotEmpty();
  }

  @Test
  void everyDiagnosticIsInOneFinding() throws IOException {
    ParseResult result =
        Section16.parse(Path.of("testdata/damaged/form4-ocr-digit-lost-footnote.md"));

    long places = 0;
    for (Finding finding : result.findings()) {
      places += finding.places().size();
      places += finding.consequences().stream().mapToLong(c -> c.places().size()).sum();
    }
    assertThat(places).isEqualTo(result.diagnostics().size());
  }

  private static Diagnostic at(int line, String message) {
    return Diagnostic.of(
        DiagnosticCode.MISSING_SEPARATOR,
        new SourceSpan(10 * line, 10 * line + 3, line, 1),
        message);
  }
}
