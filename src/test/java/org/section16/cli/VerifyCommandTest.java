package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class VerifyCommandTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");
  private static final Path EDGAR = Path.of("testdata/edgar/form4-option-exercise.xml");

  @TempDir private Path folder;
  private Path changed = Path.of("");

  @BeforeEach
  void writeDocuments() throws IOException {
    changed = folder.resolve("in/2013/changed.md");
    write(
        changed,
        Files.readString(SAMPLE).replace("| 10,000 | D | \\$18.3654", "| 1,000 | D | \\$18.3654"));
    write(folder.resolve("in/same.md"), Files.readString(SAMPLE));
    write(folder.resolve("edgar/2013/changed.xml"), Files.readString(EDGAR));
    write(folder.resolve("edgar/same.xml"), Files.readString(EDGAR));
  }

  @Test
  void aFaithfulDocumentHasNoDifference() {
    Run run = Run.of("verify", SAMPLE, "--against", EDGAR);

    assertThat(run.out()).matches(SAMPLE + ": [0-9]+ fields compared: no difference\n");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aDifferenceHasBothValuesAndItsPlace() {
    Run run = Run.of("verify", changed, "--against", EDGAR);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            changed
                + ":26:43: nonDerivativeTable[1].transactionAmounts.transactionShares:"
                + " 1000 in the document, 10000 in EDGAR's filing\n"
                + changed
                + ": ");
    assertThat(run.out()).contains("fields compared: 1 different, 0 missing in the document");
  }

  @Test
  void documentsAndFilingsArePairedByPath() {
    Run run = Run.of("verify", folder.resolve("in"), "--against", folder.resolve("edgar"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .endsWith("\n2 documents: 1 without differences, 1 with 1 differences, 0 not compared\n");
  }

  @Test
  void folderRunsCountDifferencesByFieldAndListTheWorstDocumentsFirst() throws IOException {
    Path summary = folder.resolve("summary.json");

    Run run =
        Run.of(
            "verify",
            folder.resolve("in"),
            "--against",
            folder.resolve("edgar"),
            "--summary",
            summary);

    assertThat(run.out())
        .contains(
            """
            field                                                    different  missing  not in EDGAR
            nonDerivativeTable.transactionAmounts.transactionShares          1        0             0

            differences  document
            """
                + "          1  "
                + changed
                + "\n");
    JsonNode json = new JsonMapper().readTree(Files.readString(summary));
    assertThat(json.get("documents").asInt()).isEqualTo(2);
    assertThat(json.get("equal").asInt()).isEqualTo(1);
    assertThat(json.at("/fields/0/different").asInt()).isEqualTo(1);
    assertThat(json.at("/differences/0/file").asString()).isEqualTo(changed.toString());
  }

  @Test
  void documentsAndFilingsArePairedByNameToo() throws IOException {
    Files.move(folder.resolve("edgar/2013/changed.xml"), folder.resolve("edgar/changed.xml"));

    Run run = Run.of("verify", folder.resolve("in"), "--against", folder.resolve("edgar"));

    assertThat(run.out()).contains("1 with 1 differences, 0 not compared");
  }

  @Test
  void aDocumentWithoutAFilingIsReportedAndTheOthersAreCompared() throws IOException {
    Files.delete(folder.resolve("edgar/2013/changed.xml"));

    Run run = Run.of("verify", folder.resolve("in"), "--against", folder.resolve("edgar"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(changed + ": error: no filing 2013/changed.xml in " + folder + "/edgar\n");
    assertThat(run.out()).contains("1 without differences, 0 with 0 differences, 1 not compared");
  }

  @Test
  void jsonHasALineForEachDocument() throws IOException {
    write(folder.resolve("in/a.md"), "");

    Run run =
        Run.of(
            "verify",
            "--format",
            "json",
            folder.resolve("in"),
            "--against",
            folder.resolve("edgar"));

    String[] lines = run.out().split("\n");
    assertThat(lines).hasLength(3);
    JsonNode different = new JsonMapper().readTree(lines[0]);
    assertThat(different.get("against").asString()).isEqualTo(folder + "/edgar/2013/changed.xml");
    assertThat(different.get("differences").toString())
        .isEqualTo(
            "[{\"path\":\"nonDerivativeTable[1].transactionAmounts.transactionShares\",\"kind\":\"different\","
                + "\"document\":\"1000\",\"edgar\":\"10000\",\"line\":26,\"column\":43}]");
    JsonNode failed = new JsonMapper().readTree(lines[1]);
    assertThat(failed.get("error").asString()).startsWith("no filing a.xml in ");
    assertThat(new JsonMapper().readTree(lines[2]).get("differences").isEmpty()).isTrue();
  }

  @Test
  void anUnreadableFilingIsNotComparedWith() throws IOException {
    write(folder.resolve("cut.xml"), "<ownershipDocument><issuer>");

    Run cut = Run.of("verify", SAMPLE, "--against", folder.resolve("cut.xml"));
    Run missing = Run.of("verify", SAMPLE, "--against", folder.resolve("none.xml"));

    assertThat(cut.status()).isEqualTo(2);
    assertThat(cut.err())
        .startsWith(SAMPLE + ": error: no filing to compare with: " + folder + "/cut.xml:1:");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err())
        .isEqualTo(SAMPLE + ": error: " + folder + "/none.xml: no such file or folder\n");
  }

  @Test
  void severalDocumentsNeedAFolder() {
    Run run = Run.of("verify", SAMPLE, SAMPLE, "--against", EDGAR);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "section16: several documents need a folder to compare with, but "
                + EDGAR
                + " is not one\n");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
