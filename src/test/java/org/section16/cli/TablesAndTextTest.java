package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parse --format text} and {@code parse --format tsv}. */
final class TablesAndTextTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @TempDir private Path folder;
  private String sample = "";

  @BeforeEach
  void readSample() throws IOException {
    sample = Files.readString(SAMPLE);
  }

  @Test
  void textIsForPeople() {
    Run run = Run.of("parse", "--format", "text", SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .startsWith(
            """
            Form 4: statement of changes in beneficial ownership
            ====================================================

            Issuer     QUALYS, INC. [QLYS]
            """);
    assertThat(run.out())
        .contains("\nCommon Stock  2013-08-06  S(1)  10,000  D    $18.3654(2)  55,500  D\n");
  }

  @Test
  void textKeepsToTheWidth() {
    Run run = Run.of("parse", "--format", "text", "--width", "70", SAMPLE);

    assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isAtMost(70);
  }

  @Test
  void severalTextsHaveTheirNames() {
    Run run = Run.of("parse", "--format", "text", SAMPLE, SAMPLE);

    assertThat(run.out()).startsWith("==> " + SAMPLE + " <==\n\nForm 4");
    assertThat(run.out()).contains("\n\n==> " + SAMPLE + " <==\n");
  }

  @Test
  void tablesAreEightFiles() throws IOException {
    Run run = Run.of("parse", "--format", "tsv", "--out", folder, SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(folder.toFile().list())
        .asList()
        .containsExactly(
            "SUBMISSION.tsv",
            "REPORTINGOWNER.tsv",
            "NONDERIV_TRANS.tsv",
            "NONDERIV_HOLDING.tsv",
            "DERIV_TRANS.tsv",
            "DERIV_HOLDING.tsv",
            "FOOTNOTES.tsv",
            "FOOTNOTE_FACTS.tsv",
            "OWNER_SIGNATURE.tsv");
    List<Map<String, String>> rows = rows("NONDERIV_TRANS");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).containsEntry("ACCESSION_NUMBER", "form4-option-exercise");
    assertThat(rows.get(1)).containsEntry("TRANS_DATE", "06-AUG-2013");
    assertThat(rows.get(1)).containsEntry("TRANS_PRICEPERSHARE", "18.3654");
    assertThat(rows.get(1)).containsEntry("TRANS_PRICEPERSHARE_FN", "F2");
    assertThat(rows("NONDERIV_HOLDING")).isEmpty();
    assertThat(rows("FOOTNOTES")).hasSize(3);
  }

  @Test
  void metadataTellsWhatThePageDoesNotPrint() throws IOException {
    write("in/2013/a.md", sample);
    write("in/b.md", sample);
    write(
        "metadata.tsv",
        """
        file\tAccession_Number\tFILING_DATE\tFILE_NUMBER\tISSUERCIK\tRPTOWNERCIK
        2013/a.md\t0001209191-13-039034\t2013-08-07\t001-35662\t0001107843\t0001552275
        """);

    Run run =
        Run.of(
            "parse",
            "--format",
            "tsv",
            "--metadata",
            folder.resolve("metadata.tsv"),
            "--out",
            folder,
            folder.resolve("in"));

    assertThat(run.status()).isEqualTo(0);
    List<Map<String, String>> submissions = rows("SUBMISSION");
    assertThat(submissions.get(0)).containsEntry("ACCESSION_NUMBER", "0001209191-13-039034");
    assertThat(submissions.get(0)).containsEntry("FILING_DATE", "07-AUG-2013");
    assertThat(submissions.get(0)).containsEntry("ISSUERCIK", "0001107843");
    assertThat(submissions.get(1)).containsEntry("ACCESSION_NUMBER", "b");
    assertThat(submissions.get(1)).containsEntry("FILING_DATE", "");
    assertThat(rows("REPORTINGOWNER").get(0)).containsEntry("RPTOWNERCIK", "0001552275");
    assertThat(rows("REPORTINGOWNER").get(0)).containsEntry("FILE_NUMBER", "001-35662");
  }

  @Test
  void metadataCanBeFoundByAccessionNumber() throws IOException {
    write("in/0001.md", sample);
    write("metadata.tsv", "ACCESSION_NUMBER\tFILING_DATE\n0001\t07-AUG-2013\n");

    Run.of(
        "parse",
        "--format",
        "tsv",
        "--metadata",
        folder.resolve("metadata.tsv"),
        "--out",
        folder,
        folder.resolve("in"));

    assertThat(rows("SUBMISSION").get(0)).containsEntry("FILING_DATE", "07-AUG-2013");
  }

  @Test
  void faultyMetadataIsRefusedWithItsLine() throws IOException {
    assertThat(metadataFault("NAME\tDATE\n"))
        .isEqualTo("metadata.tsv:1: no column FILE or ACCESSION_NUMBER in the header line");
    assertThat(metadataFault("FILE\tFILING_DATE\na\t7 August 2013\n"))
        .isEqualTo("metadata.tsv:2: FILING_DATE is no date such as 2013-08-07");
    assertThat(metadataFault("FILE\tISSUERCIK\na\t1\nb\tx\n"))
        .isEqualTo("metadata.tsv:3: a CIK has one to ten digits, got: x");
    assertThat(metadataFault("FILE\tISSUERCIK\na\t1\na\t2\n"))
        .isEqualTo("metadata.tsv:3: a second row for a");
    assertThat(metadataFault("FILE\tISSUERCIK\n\t1\n"))
        .isEqualTo("metadata.tsv:2: the row does not name a file");
  }

  @Test
  void aRowOfMetadataWithoutADocumentIsSaid() throws IOException {
    write("in/a.md", sample);
    write("metadata.tsv", "FILE\tISSUERCIK\tRPTOWNERCIK\nb.md\t1\t2\na\t3\t4\n\n2013/a.md\t5\t6\n");

    Run run =
        Run.of(
            "parse",
            "--format",
            "tsv",
            "--metadata",
            folder.resolve("metadata.tsv"),
            "--out",
            folder,
            folder.resolve("in"));

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err())
        .contains(
            "%1$s/metadata.tsv:2: warning: no document is called b.md\n%1$s/metadata.tsv:5: warning: no document is called 2013/a.md\n"
                .formatted(folder));
    assertThat(rows("SUBMISSION").get(0)).containsEntry("ISSUERCIK", "0000000003");
    assertThat(rows("REPORTINGOWNER").get(0)).containsEntry("RPTOWNERCIK", "0000000004");
  }

  @Test
  void manyRowsOfMetadataWithoutADocumentAreCounted() throws IOException {
    StringBuilder rows = new StringBuilder("FILE\n");
    for (int i = 0; i < 1000; i++) {
      rows.append("other").append(i).append('\n');
    }
    write("metadata.tsv", rows.toString());

    Run run =
        Run.of(
            "parse",
            "--format",
            "tsv",
            "--metadata",
            folder.resolve("metadata.tsv"),
            "--out",
            folder,
            SAMPLE);

    assertThat(run.err().lines().count()).isEqualTo(11);
    assertThat(run.err()).endsWith("metadata.tsv: warning: 990 more rows without a document\n");
  }

  private String metadataFault(String text) throws IOException {
    write("metadata.tsv", text);
    Run run =
        Run.of(
            "parse",
            "--format",
            "tsv",
            "--metadata",
            folder.resolve("metadata.tsv"),
            "--out",
            folder.resolve("out"),
            SAMPLE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
    return run.err().strip().replace("section16: " + folder + "/", "");
  }

  @Test
  void twoFilingsWithOneAccessionNumberAreRefused() throws IOException {
    write("in/a/x.md", sample);
    write("in/b/x.md", sample);

    Run run =
        Run.of("parse", "--format", "tsv", "--out", folder.resolve("out"), folder.resolve("in"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "section16: %1$s/in/a/x.md and %1$s/in/b/x.md would both have the accession number x; give them their own with --metadata; nothing was written\n"
                .formatted(folder));
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void whatIsNoFilingHasNoRows() throws IOException {
    write("in/minutes.md", "# Minutes\n");
    write("in/x.md", sample);

    Run run = Run.of("parse", "--format", "tsv", "--out", folder, folder.resolve("in"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(rows("SUBMISSION")).hasSize(1);
  }

  @Test
  void tablesNeedAFolder() {
    Run run = Run.of("parse", "--format", "tsv", SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("section16: --format tsv needs --out: it writes eight files\n");
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(folder.resolve(table + ".tsv")).stream()
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .toList();
    return lines.stream()
        .skip(1)
        .map(
            cells -> {
              Map<String, String> row = new HashMap<>();
              for (int i = 0; i < cells.size(); i++) {
                row.put(lines.get(0).get(i), cells.get(i));
              }
              return row;
            })
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
