package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @TempDir private Path folder;
  private Path faulty = Path.of("");
  private Path doubtful = Path.of("");

  @BeforeEach
  void writeDocuments() throws IOException {
    String sample = Files.readString(SAMPLE);
    faulty =
        Files.writeString(
            folder.resolve("a b.md"), sample.replace("| 10,000 | A |", "| ten | A |"));
    doubtful =
        Files.writeString(
            folder.resolve("c.md"), sample.replace("| 10,000 | A |", "| 1O,000 | A |"));
  }

  @Test
  void aCleanFilingPrintsOneLine() {
    Run run = Run.of("check", SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEqualTo("1 document: 0 errors, 0 warnings, 0 infos\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void diagnosticsShowTheirSourceLinesAndErrorsFail() {
    Run run = Run.of("check", faulty);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("a b.md:25:43:");
    assertThat(run.out()).contains("error: 'ten' in 'Amount' is not a number");
    assertThat(run.out()).contains("| Common Stock | 08/06/2013 | | M ⁽¹⁾ | | ten | A |");
    assertThat(run.out()).contains("^~~\n");
    assertThat(run.out())
        .containsMatch("\n1 document: [1-9][0-9]* errors?, [0-9]+ warnings?, [0-9]+ infos?\n$");
  }

  @Test
  void warningsFailOnlyOnRequest() {
    assertThat(Run.of("check", doubtful).out()).contains(": warning: ");
    assertThat(Run.of("check", doubtful).status()).isEqualTo(0);
    assertThat(Run.of("check", "--fail-on", "warning", doubtful).status()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "warning", SAMPLE).status()).isEqualTo(0);
  }

  @Test
  void jsonIsOneObjectForAllDocuments() {
    Run run = Run.of("check", "--format", "json", SAMPLE, faulty, doubtful);

    JsonNode report = new JsonMapper().readTree(run.out());
    assertThat(report.get("files").asInt()).isEqualTo(3);
    assertThat(report.get("errors").asInt()).isAtLeast(1);
    JsonNode first = report.get("diagnostics").get(0);
    assertThat(first.get("file").asString()).isEqualTo(faulty.toString());
    assertThat(first.propertyNames())
        .containsExactly("file", "severity", "code", "line", "column", "path", "message")
        .inOrder();
    assertThat(report.get("diagnostics").size())
        .isEqualTo(
            report.get("errors").asInt()
                + report.get("warnings").asInt()
                + report.get("infos").asInt());
  }

  @Test
  void jsonOfCleanDocumentsIsValid() {
    Run run = Run.of("check", "--format", "json", SAMPLE, SAMPLE);

    assertThat(new JsonMapper().readTree(run.out()).get("diagnostics").isEmpty()).isTrue();
  }

  @Test
  void sarifListsRulesAndPlaces() {
    Run run = Run.of("check", "--format", "sarif", faulty, folder.resolve("none.md"));

    assertThat(run.status()).isEqualTo(2);
    JsonNode log = new JsonMapper().readTree(run.out());
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    JsonNode result = log.at("/runs/0/results/0");
    assertThat(result.get("level").asString()).isEqualTo("error");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("file://" + folder + "/a%20b.md");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(25);
    assertThat(place.at("/region/charLength").asInt()).isEqualTo(3);
    String rule = result.get("ruleId").asString();
    assertThat(log.at("/runs/0/tool/driver/rules").findValuesAsString("id")).contains(rule);
    JsonNode results = log.at("/runs/0/results");
    JsonNode unreadable = results.get(results.size() - 1);
    assertThat(unreadable.get("ruleId").asString()).isEqualTo("unreadable");
    assertThat(unreadable.at("/locations/0/physicalLocation/region").isMissingNode()).isTrue();
  }

  @Test
  void textListsACauseOnceWithItsPlacesAndConsequences() throws IOException {
    Path shortened = folder.resolve("short.md");
    String sample = Files.readString(SAMPLE);
    int third = sample.indexOf("- The option is subject to");
    Files.writeString(
        shortened, sample.substring(0, third) + sample.substring(sample.indexOf('\n', third) + 1));

    String out = Run.of("check", shortened).out();

    assertThat(out).contains("short.md:33:77: error: footnote 3 has no explanation");
    assertThat(out)
        .contains(
            "\n  so 25:35, 26:35, 33:58: warning: footnote 1 may have another text: the list has no numbers, and its length does not match the references [footnote-uncertain]\n");
    assertThat(out).doesNotContain("short.md:25:35");
  }

  @Test
  void sarifPutsACauseBeforeItsConsequences() throws IOException {
    Path cut = folder.resolve("cut.md");
    String sample = Files.readString(SAMPLE);
    Files.writeString(
        cut, sample.replace("| 08/06/2013 | | M ⁽¹⁾ | | 10,000 |", "| | M ⁽¹⁾ | | 10,000 |"));

    JsonNode log = new JsonMapper().readTree(Run.of("check", "--format", "sarif", cut).out());

    JsonNode results = log.at("/runs/0/results");
    int row = results.findValuesAsString("ruleId").indexOf("row-width");
    JsonNode consequence = results.get(row + 1);
    assertThat(consequence.get("ruleId").asString()).isEqualTo("field-missing");
    assertThat(consequence.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(25);
    assertThat(consequence.at("/relatedLocations/0/message/text").asString())
        .startsWith("follows from: row has 10 cells");
    assertThat(consequence.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .startsWith("nonDerivativeTable[0]");
  }

  @Test
  void sarifExplainsItsRulesAndFingerprintsFindings() throws IOException {
    Path twice = folder.resolve("twice.md");
    Files.writeString(twice, "\n\n" + Files.readString(faulty) + "\n");
    JsonNode log = sarif(faulty);
    JsonNode moved = sarif(twice);

    JsonNode rule = log.at("/runs/0/tool/driver/rules/0");
    assertThat(rule.at("/shortDescription/text").asString()).endsWith(".");
    assertThat(rule.at("/help/text").asString()).contains("Example:");
    JsonNode region = log.at("/runs/0/results/0/locations/0/physicalLocation/region");
    assertThat(region.get("endLine").asInt()).isEqualTo(region.get("startLine").asInt());
    assertThat(region.get("endColumn").asInt() - region.get("startColumn").asInt())
        .isEqualTo(region.get("charLength").asInt());
    List<String> fingerprints =
        log.at("/runs/0/results").findValuesAsString("primaryLocationLineHash");
    assertThat(fingerprints).containsNoDuplicates();
    assertThat(fingerprints).isNotEmpty();
    assertThat(moved.at("/runs/0/results").findValuesAsString("primaryLocationLineHash"))
        .isEqualTo(fingerprints);
  }

  private static JsonNode sarif(Path file) {
    return new JsonMapper().readTree(Run.of("check", "--format", "sarif", file).out());
  }

  @Test
  void explainDescribesACode() {
    Run run = Run.of("explain", "unreadable");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .isEqualTo(
            """
            unreadable (error)

            Nothing of this input was read: it is missing, binary, not encoded as UTF-8, or longer than allowed;
            the message says which. Convert a PDF or a web page to Markdown first, and a text in another
            encoding to UTF-8.

            Example:
              %PDF-1.7

            Source: the program: documents are UTF-8 text
            """);
  }

  @Test
  void explainWithoutACodeListsAllCodes() {
    Run run = Run.of("explain");

    assertThat(run.out())
        .contains(
            "\nunreadable                       error    Nothing of this input was read: it is missing,");
    assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isAtMost(100);
  }

  @Test
  void explainingAnUnknownCodeIsAUsageError() {
    Run run = Run.of("explain", "rowwidth");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "section16: no diagnostic has the code 'rowwidth'; 'section16 explain' lists all codes\n");
  }
}
