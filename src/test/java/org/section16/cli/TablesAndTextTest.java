package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void textIsReadableByPeople() {
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
  void severalTextsHaveHeadings() {
    Run run = Run.of("parse", "--format", "text", SAMPLE, SAMPLE);

    assertThat(run.out()).startsWith("==> " + SAMPLE + " <==\n\nForm 4");
    assertThat(run.out()).contains("\n\n==> " + SAMPLE + " <==\n");
  }

  @Test
  void eachTableIsAFile() throws IOException {
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
            "OWNER_SIGNATURE.tsv",
            "DIAGNOSTICS.tsv",
            "SOURCE.tsv");
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
  void metadataSupplyWhatThePageDoesNotPrint() throws IOException {
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
  void metadataCanBeMatchedByAccessionNumber() throws IOException {
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
  void invalidMetadataAreRefusedWithTheirLine() throws IOException {
    assertThat(metadataFault("NAME\tDATE\n"))
        .isEqualTo("metadata.tsv:1: no column FILE or ACCESSION_NUMBER in the header line");
    assertThat(metadataFault("FILE\tFILING_DATE\na\t7 August 2013\n"))
        .isEqualTo("metadata.tsv:2: FILING_DATE is not a date such as 2013-08-07");
    assertThat(metadataFault("FILE\tISSUERCIK\na\t1\nb\tx\n"))
        .isEqualTo("metadata.tsv:3: a CIK has one to ten digits, got: x");
    assertThat(metadataFault("FILE\tISSUERCIK\na\t1\na\t2\n"))
        .isEqualTo("metadata.tsv:3: a second row for a");
    assertThat(metadataFault("FILE\tISSUERCIK\n\t1\n"))
        .isEqualTo("metadata.tsv:2: the row does not name a file");
  }

  @Test
  void aMetadataRowWithoutADocumentIsReported() throws IOException {
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
            "%1$s/metadata.tsv:2: warning: no document is named b.md\n%1$s/metadata.tsv:5: warning: no document is named 2013/a.md\n"
                .formatted(folder));
    assertThat(rows("SUBMISSION").get(0)).containsEntry("ISSUERCIK", "0000000003");
    assertThat(rows("REPORTINGOWNER").get(0)).containsEntry("RPTOWNERCIK", "0000000004");
  }

  @Test
  void manyMetadataRowsWithoutADocumentAreCounted() throws IOException {
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

    assertThat(run.err()).startsWith(SAMPLE + ": warning: no row in ");
    assertThat(run.err().lines().count()).isEqualTo(12);
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
  void twoFilingsWithTheSameAccessionNumberAreRefused() throws IOException {
    write("in/a/x.md", sample);
    write("in/b/x.md", sample);

    Run run =
        Run.of("parse", "--format", "tsv", "--out", folder.resolve("out"), folder.resolve("in"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "section16: %1$s/in/a/x.md and %1$s/in/b/x.md would both have the accession number x; use --accession-from path, or give them their own with --metadata; nothing was written\n"
                .formatted(folder));
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void pathsAsAccessionNumbersDoNotClash() throws IOException {
    write("in/a/x.md", sample);
    write("in/b/x.md", sample);

    Run run =
        Run.of(
            "parse",
            "--format",
            "tsv",
            "--accession-from",
            "path",
            "--out",
            folder,
            folder.resolve("in"));

    assertThat(run.status()).isEqualTo(0);
    assertThat(rows("SUBMISSION").get(0)).containsEntry("ACCESSION_NUMBER", "a/x");
    assertThat(rows("SUBMISSION").get(1)).containsEntry("ACCESSION_NUMBER", "b/x");
  }

  @Test
  void theSubmissionHeaderSuppliesItsNumbers() throws IOException {
    write(
        "in/x.md",
        """
        ## Filing Summary
        **ACCESSION NUMBER**: 0001209191-13-039034

        **FILED AS OF DATE**: 20130807

        **FILING VALUES:**
        - **SEC FILE NUMBER:** 001-35662

        """
            + sample);

    Run.of("parse", "--format", "tsv", "--out", folder, folder.resolve("in"));

    assertThat(rows("SUBMISSION").get(0)).containsEntry("ACCESSION_NUMBER", "0001209191-13-039034");
    assertThat(rows("SUBMISSION").get(0)).containsEntry("FILING_DATE", "07-AUG-2013");
    assertThat(rows("REPORTINGOWNER").get(0)).containsEntry("FILE_NUMBER", "001-35662");
    assertThat(Run.of("parse", folder.resolve("in")).out())
        .contains(
            "\"accessionNumber\": \"0001209191-13-039034\",\n  \"filingDate\": \"2013-08-07\",\n  \"fileNumber\": \"001-35662\"");
  }

  @Test
  void metadataAppearInEveryFormat() throws IOException {
    write("in/x.md", sample);
    write("metadata.tsv", "FILE\tISSUERCIK\tRPTOWNERCIK\nx\t1107843\t1552275\n");

    for (String format : new String[] {"json", "jsonl", "xml", "csv", "text", "markdown"}) {
      Run run = parse("--format", format, "--metadata", folder.resolve("metadata.tsv"));

      assertThat(run.status()).isEqualTo(0);
      assertThat(run.out()).contains(format.equals("text") ? "1552275" : "0001107843");
      assertThat(run.out()).contains("0001552275");
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void aDocumentWithoutMetadataIsReported() throws IOException {
    write("in/x.md", sample);
    write("metadata.tsv", "FILE\tISSUERCIK\ny\t1107843\n");

    Run run = parse("--format", "csv", "--metadata", folder.resolve("metadata.tsv"));

    assertThat(run.err())
        .isEqualTo(
            """
            %1$s/in/x.md: warning: no row in %1$s/metadata.tsv
            %1$s/metadata.tsv:2: warning: no document is named y
            """
                .formatted(folder));
  }

  @Test
  void diagnosticsAndSourcesAccompanyTheTables() throws IOException {
    write("in/x.md", damaged());

    Run.of("parse", "-q", "--format", "tsv", "--out", folder, folder.resolve("in"));

    assertThat(rows("DIAGNOSTICS").get(0))
        .containsExactly(
            "ACCESSION_NUMBER", "x",
            "PATH", folder + "/in/x.md",
            "SEVERITY", "warning",
            "CODE", "repaired-value",
            "LINE", "26",
            "COLUMN", "43",
            "MESSAGE", "'1O,000' in 'Amount' was read as 10000");
    List<Map<String, String>> sources = rows("SOURCE");
    assertThat(sources).hasSize(12);
    Map<String, String> sale = sources.get(3);
    assertThat(sale)
        .containsExactly(
            "ACCESSION_NUMBER", "x",
            "FILE", folder + "/in/x.md",
            "TABLE", "NONDERIV_TRANS",
            "SK", rows("NONDERIV_TRANS").get(1).get("NONDERIV_TRANS_SK"),
            "LINE", "26",
            "WARNINGS", "1",
            "ERRORS", "0");
  }

  @Test
  void uncertainRowsAreLeftOutOnRequest() throws IOException {
    write("in/x.md", damaged());

    Run all = tables("--only-certain");
    assertThat(all.err()).endsWith("0 rows were left out as uncertain\n");
    assertThat(rows("NONDERIV_TRANS")).hasSize(2);

    Run certain = tables("--only-certain=warning");
    assertThat(certain.err()).endsWith("1 row was left out as uncertain\n");
    assertThat(rows("NONDERIV_TRANS")).hasSize(1);
    assertThat(rows("DIAGNOSTICS")).isNotEmpty();
  }

  @Test
  void oneTableOfTransactionsIsOneFile() throws IOException {
    Path file = folder.resolve("insiders.csv");

    Run run =
        Run.of(
            "parse",
            "-q",
            "--format",
            "csv",
            "--out",
            file,
            SAMPLE,
            "testdata/filings/form5-gifts.md");

    assertThat(run.status()).isEqualTo(0);
    assertThat(Files.readString(file)).startsWith("accession_number,file,line,");
    assertThat(Files.readString(file)).contains("\r\nform5-gifts,");
  }

  @Test
  void markdownFilesNeverReplaceTheirInputs() throws IOException {
    write("in/x.md", sample);

    Run same =
        Run.of(
            "parse", "--format", "markdown", "--out", folder.resolve("in"), folder.resolve("in"));
    assertThat(same.status()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("in/x.md"))).isEqualTo(sample);

    Run other =
        Run.of(
            "parse", "--format", "markdown", "--out", folder.resolve("out"), folder.resolve("in"));
    assertThat(other.status()).isEqualTo(0);
    assertThat(Files.readString(folder.resolve("out/x.md"))).startsWith("# FORM 4\n");
  }

  @Test
  void optionsForOtherFormatsAreRefused() {
    assertThat(Run.of("parse", "--only-certain", SAMPLE).err())
        .isEqualTo("section16: --only-certain and --accession-from are for --format csv and tsv\n");
    assertThat(Run.of("parse", "--raw-text", SAMPLE).err())
        .isEqualTo("section16: --raw-text is for --format csv\n");
  }

  private String damaged() {
    return sample.replace("| 10,000 | D |", "| 1O,000 | D |");
  }

  private Run parse(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of("parse"));
    arguments.addAll(Arrays.asList(options));
    arguments.add(folder.resolve("in/x.md"));
    return Run.of(arguments.toArray());
  }

  private Run tables(String option) {
    return Run.of("parse", option, "--format", "tsv", "--out", folder, folder.resolve("in/x.md"));
  }

  @Test
  void aDocumentThatIsNotAFilingHasNoRows() throws IOException {
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
    assertThat(run.err())
        .isEqualTo("section16: --format tsv needs --out: it writes several files\n");
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
