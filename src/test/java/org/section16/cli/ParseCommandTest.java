package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseCommandTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  /** A filing with an amount that is not a number, which is an error. */
  private static final String FAULTY =
      """
      FORM 4

      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | 1. Title of Security (Instr. 3) |
      |---|
      | Common Stock | 08/06/2013 | | S | | ten | D | $18.3654 | 55,500 | D | |
      """;

  @TempDir private Path folder;
  private String sample = "";

  @BeforeEach
  void readSample() throws IOException {
    sample = Files.readString(SAMPLE);
  }

  @Test
  void oneFilingIsIndentedJson() {
    Run run = Run.of("parse", SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .startsWith("{\n  \"file\": \"testdata/filings/form4-option-exercise.md\",\n");
    assertThat(run.out()).contains("\"issuerName\": { \"value\": \"QUALYS, INC.\",");
    assertThat(run.out()).endsWith("}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void severalFilingsAreJsonLinesInTheirOrder() throws IOException {
    write("b.md", sample);
    write("a.md", sample);

    Run run = Run.of("parse", folder.resolve("b.md"), folder.resolve("a.md"));

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"file\":\"" + folder.resolve("b.md") + "\",");
    assertThat(lines.get(1)).startsWith("{\"file\":\"" + folder.resolve("a.md") + "\",");
  }

  @Test
  void jsonLinesCanBeRequestedForOneFiling() {
    Run run = Run.of("parse", "--format", "jsonl", SAMPLE);

    assertThat(run.out().lines().count()).isEqualTo(1);
  }

  @Test
  void aFolderIsReadRecursivelyInTheOrderOfNames() throws IOException {
    write("in/b.markdown", sample);
    write("in/a/z.txt", sample);
    write("in/C.MD", sample);
    write("in/notes.json", "{}");
    write("in/picture.png", "\0");

    Run run = Run.of("parse", folder.resolve("in"));

    assertThat(files(run.out()))
        .containsExactly(folder + "/in/C.MD", folder + "/in/a/z.txt", folder + "/in/b.markdown")
        .inOrder();
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void edgarXmlIsReadToo() throws IOException {
    Run xml = Run.of("parse", "--format", "xml", SAMPLE);
    write("filing.xml", xml.out());

    Run run = Run.of("parse", folder.resolve("filing.xml"));

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("\"issuerName\": { \"value\": \"QUALYS, INC.\",");
  }

  @Test
  void anXmlFileBesideItsDocumentIsNotAnInputOfTheFolder() throws IOException {
    write("in/a.md", sample);
    write("in/a.xml", "<ownershipDocument/>");
    write("in/b.xml", "<ownershipDocument/>");

    Run run = Run.of("parse", folder.resolve("in"));

    assertThat(files(run.out()))
        .containsExactly(folder + "/in/a.md", folder + "/in/b.xml")
        .inOrder();
  }

  @Test
  void standardInputIsNamedDash() {
    Run run = Run.withInput(sample.getBytes(UTF_8), "parse", "-");

    assertThat(run.out()).startsWith("{\n  \"file\": \"-\",\n");
    assertThat(run.out()).contains("QUALYS, INC.");
  }

  @Test
  void aByteOrderMarkIsAccepted() throws IOException {
    write("bom.md", "\uFEFF" + sample);
    write("plain.md", sample);

    Run bom = Run.of("parse", folder.resolve("bom.md"));
    Run plain = Run.of("parse", folder.resolve("plain.md"));

    assertThat(bom.out()).isEqualTo(plain.out().replace("plain.md", "bom.md"));
  }

  @Test
  void outContainsAFileForEachInputWithItsPathAndStem() throws IOException {
    write("in/2013/first.filing.md", sample);
    write("in/second.txt", sample);

    Run run = Run.of("parse", "--out", folder.resolve("out"), folder.resolve("in"), SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(tree(folder.resolve("out")))
        .containsExactly("2013/first.filing.json", "form4-option-exercise.json", "second.json");
    assertThat(Files.readString(folder.resolve("out/second.json"))).startsWith("{\n  \"file\": ");
  }

  @Test
  void xmlFilesHaveTheirExtensionAndTheGivenCiks() throws IOException {
    Run run =
        Run.of(
            "parse",
            "--format",
            "xml",
            "--issuer-cik",
            "0001107843",
            "--owner-cik",
            "0000000001",
            "--out",
            folder,
            SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    String xml = Files.readString(folder.resolve("form4-option-exercise.xml"));
    assertThat(xml).contains("<issuerCik>0001107843</issuerCik>");
    assertThat(xml).contains("<rptOwnerCik>0000000001</rptOwnerCik>");
  }

  @Test
  void xmlReportsWhatThePageDoesNotPrint() {
    Run run = Run.of("parse", "--format", "xml", SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    assertThat(run.err()).contains(": info: issuerCik of QUALYS, INC. is not on the page");
  }

  @Test
  void severalXmlResultsNeedOut() {
    Run run = Run.of("parse", "--format", "xml", SAMPLE, SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("section16: --out is needed for several results as xml\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void twoInputsWithTheSameOutputAreRefusedBeforeAnythingIsWritten() throws IOException {
    write("a/x.md", sample);
    write("b/w.md", sample);
    write("b/x.txt", sample);

    Run run =
        Run.of(
            "parse", "--out", folder.resolve("out"), folder.resolve("a/x.md"), folder.resolve("b"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "section16: %1$s/a/x.md and %1$s/b/x.txt would both be written to %1$s/out/x.json; nothing was written\n"
                .formatted(folder));
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void anInputIsNotOverwrittenByItsOutput() throws IOException {
    write("a.xml", "<ownershipDocument/>");

    Run run = Run.of("parse", "--format", "xml", "--out", folder, folder.resolve("a.xml"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("a.xml is an input and would be overwritten");
    assertThat(Files.readString(folder.resolve("a.xml"))).isEqualTo("<ownershipDocument/>");
  }

  @Test
  void anInputIsNotOverwrittenByDiagnostics() throws IOException {
    write("in/a.md", sample);
    write("in/d.txt", "mine");

    Run run =
        Run.of("parse", "--diagnostics", folder.resolve("in/../in/d.txt"), folder.resolve("in"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("in/d.txt is an input and would be overwritten");
    assertThat(Files.readString(folder.resolve("in/d.txt"))).isEqualTo("mine");
  }

  @Test
  void theNameOfTheOutputFileImpliesTheFormat() throws IOException {
    for (String format : List.of("csv", "jsonl")) {
      Path named = folder.resolve("named." + format);
      Path requested = folder.resolve("requested." + format);

      assertThat(Run.of("parse", "-q", "--out", named, SAMPLE).status()).isEqualTo(0);

      Run.of("parse", "-q", "--format", format, "--out", requested, SAMPLE);
      assertThat(Files.readString(named)).isEqualTo(Files.readString(requested));
    }
  }

  @Test
  void jsonLinesGoToOneFileOrToSeveralShards() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("in/" + i + ".md", sample);
    }
    Path in = folder.resolve("in");

    Run.of("parse", "--format", "jsonl", "--out", folder.resolve("one"), in);
    Run.of("parse", "--format", "jsonl", "--out", folder.resolve("named.jsonl"), in);
    Run.of("parse", "--format", "jsonl", "--shard-size", 2, "--out", folder.resolve("shards"), in);

    assertThat(tree(folder.resolve("one"))).containsExactly("filings.jsonl");
    String one = Files.readString(folder.resolve("one/filings.jsonl"));
    assertThat(one.lines().count()).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("named.jsonl"))).isEqualTo(one);
    assertThat(tree(folder.resolve("shards")))
        .containsExactly("filings-00001.jsonl", "filings-00002.jsonl", "filings-00003.jsonl");
    String shards = "";
    for (int i = 1; i <= 3; i++) {
      shards += Files.readString(folder.resolve("shards/filings-0000" + i + ".jsonl"));
    }
    assertThat(shards).isEqualTo(one);
  }

  @Test
  void shardsOfAnotherRunAreNotMixedIn() throws IOException {
    write("out/filings-00009.jsonl", "{}\n");

    Run run =
        Run.of(
            "parse",
            "--format",
            "jsonl",
            "--shard-size",
            2,
            "--out",
            folder.resolve("out"),
            SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("filings-00009.jsonl is left from another run");
    assertThat(tree(folder.resolve("out"))).containsExactly("filings-00009.jsonl");
  }

  @Test
  void resumeNeedsFiles() {
    Run run = Run.of("parse", "--resume", SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("section16: --resume needs --out: only output to files can be resumed\n");
  }

  @Test
  void theOutputFolderIsNotReadAsInput() throws IOException {
    write("in/a.md", sample);
    write("in/out/b.xml", "<ownershipDocument/>");

    Run run =
        Run.of("parse", "--format", "xml", "--out", folder.resolve("in/out"), folder.resolve("in"));

    assertThat(run.status()).isEqualTo(0);
    assertThat(tree(folder.resolve("in"))).containsExactly("a.md", "out/a.xml", "out/b.xml");
  }

  @Test
  void diagnosticsGoToStandardErrorWithTheirSourceLines() throws IOException {
    write("faulty.md", FAULTY);

    Run run = Run.of("parse", folder.resolve("faulty.md"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(folder + "/faulty.md:7:39: error: 'ten'");
    assertThat(run.err())
        .contains(
            "\n  | Common Stock | 08/06/2013 | | S | | ten | D | $18.3654 | 55,500 | D | |\n");
    assertThat(run.err()).contains("\n" + " ".repeat(40) + "^~~\n");
    assertThat(run.out()).startsWith("{");
  }

  @Test
  void diagnosticsCanBeWrittenAsJsonLines() throws IOException {
    write("faulty.md", FAULTY);
    Path file = folder.resolve("sub/diagnostics.jsonl");

    Run.of("parse", "--diagnostics", file, folder.resolve("faulty.md"), SAMPLE);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(line)
          .matches(
              "\\{\"file\":\".*/faulty.md\",\"severity\":\"(error|warning|info)\",\"code\":\"[a-z0-9-]+\","
                  + "\"line\":[0-9]+,\"column\":[0-9]+,(\"path\":\"[^\"]*\",)?\"message\":\".*\"}");
    }
  }

  @Test
  void aMissingFileIsReportedAndTheOthersAreRead() {
    Run run = Run.of("parse", folder.resolve("none.md"), SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(folder + "/none.md: error: no such file or folder [unreadable]\n");
    assertThat(files(run.out())).containsExactly(SAMPLE.toString());
  }

  @Test
  void binaryFilesAreReportedAndTheOthersAreRead() throws IOException {
    Files.write(folder.resolve("binary.md"), new byte[] {'%', 'P', 'D', 'F', 0, 1});
    Files.write(folder.resolve("latin.md"), "Société Générale".getBytes(ISO_8859_1));
    Files.write(folder.resolve("wide.md"), ("\uFEFF" + sample).getBytes(UTF_16LE));
    write("x.md", sample);
    Path file = folder.resolve("d.jsonl");

    Run run = Run.of("parse", "--diagnostics", file, folder);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines().limit(3).toList())
        .containsExactly(
            folder + "/binary.md: error: binary, not text (it contains NUL bytes) [unreadable]",
            folder
                + "/latin.md: error: not UTF-8; convert it first, for example with iconv"
                + " [unreadable]",
            folder
                + "/wide.md: error: not UTF-8 but UTF-16; convert it first, for example with iconv"
                + " [unreadable]");
    assertThat(files(run.out())).containsExactly(folder + "/x.md");
    assertThat(Files.readString(file))
        .startsWith(
            "{\"file\":\""
                + folder
                + "/binary.md\",\"severity\":\"error\",\"code\":\"unreadable\",\"line\":1,\"column\":1,\"message\":\"binary,"
                + " not text (it contains NUL bytes)\"}\n");
  }

  @Test
  void anUnreadableInputOutranksErrors() throws IOException {
    write("faulty.md", FAULTY);

    assertThat(Run.of("parse", folder.resolve("faulty.md")).status()).isEqualTo(1);
    assertThat(Run.of("parse", folder.resolve("faulty.md"), folder.resolve("none.md")).status())
        .isEqualTo(2);
  }

  @Test
  void aDocumentThatIsNotAFilingIsAnErrorWithAPartialResult() throws IOException {
    write("minutes.md", "# Minutes\n\nNothing was decided.\n");

    Run run = Run.of("parse", folder.resolve("minutes.md"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("[not-a-filing]");
    assertThat(run.out()).contains("\"nonDerivativeTable\": []");
  }

  @Test
  void anEmptyFileHasOneDiagnostic() throws IOException {
    write("empty.md", "");

    Run run = Run.of("parse", folder.resolve("empty.md"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines().count()).isEqualTo(1);
  }

  @Test
  void anEmptyFolderIsReported() throws IOException {
    Files.createDirectories(folder.resolve("in"));

    Run run = Run.of("parse", folder.resolve("in"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            folder
                + "/in: error: no .md, .markdown, .txt, .html, .htm or .xml file in this folder [unreadable]\n");
  }

  @Test
  void aTooLargeDocumentIsNotRead() {
    Run run = Run.of("parse", "--max-bytes", "1000", SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .matches(
            SAMPLE
                + ": error: [0-9]+ bytes, more than the 1000 that --max-bytes allows"
                + " \\[unreadable]\n");
  }

  @Test
  void usageErrorsAreTwoLines() {
    Run noInput = Run.of("parse");
    Run noFormat = Run.of("parse", "--format", "pdf", SAMPLE);

    assertThat(noInput.status()).isEqualTo(2);
    assertThat(noInput.err())
        .isEqualTo(
            "section16: Missing required parameter: 'INPUT'\nTry 'section16 parse --help'.\n");
    assertThat(noFormat.status()).isEqualTo(2);
    assertThat(noFormat.err().lines().count()).isEqualTo(2);
  }

  @Test
  void anUnwritableOutputIsReported() throws IOException {
    write("file", "");

    Run run = Run.of("parse", "--out", folder.resolve("file/out"), SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("section16: cannot write " + folder + "/file");
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void badInputNeverShowsAStackTrace() throws IOException {
    List<String> documents =
        List.of(
            "",
            "\n",
            "|",
            "| | |\n|-|-|\n",
            "<table><tr><td>",
            "FORM 4\n\n| 1. Title of Security",
            sample.substring(0, sample.length() / 2),
            sample.substring(sample.length() / 2),
            "<?xml version=\"1.0\"?><ownershipDocument><issuer>",
            "\uD83D\uDE00".repeat(1000),
            "⁽".repeat(100_000),
            "<td>".repeat(20_000));
    for (int i = 0; i < documents.size(); i++) {
      write("in/" + i + ".md", documents.get(i));
    }

    Run run = Run.of("parse", folder.resolve("in"));

    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.err()).doesNotContain("program-failure");
    assertThat(run.out().lines().count()).isEqualTo(documents.size());
  }

  @Test
  void quietStillReportsAMissingFile() {
    Path missing = folder.resolve("no-such-file.md");
    for (String command : List.of("parse", "report")) {
      Run run = Run.of(command, "--quiet", missing);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).isEqualTo(missing + ": error: no such file or folder [unreadable]\n");
    }
  }

  @Test
  void ciksHaveTenDigits() {
    Run run =
        Run.of("parse", "--format", "xml", "--issuer-cik", "1107843", "--owner-cik", "2", SAMPLE);

    assertThat(run.out()).contains("<issuerCik>0001107843</issuerCik>");
    assertThat(run.out()).contains("<rptOwnerCik>0000000002</rptOwnerCik>");
  }

  @Test
  void quietPrintsNothingElse() throws IOException {
    write("faulty.md", FAULTY);

    Run run = Run.of("parse", "-q", folder.resolve("faulty.md"), SAMPLE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void severalInputsEndWithASummary() throws IOException {
    write("faulty.md", FAULTY);
    Path file = folder.resolve("summary.json");

    Run run = Run.of("parse", "--summary", file, folder.resolve("faulty.md"), SAMPLE);

    assertThat(run.err())
        .containsMatch(
            "\n"
                + "2 files: 2 filings, 4 rows, [0-9]+ errors?, .* unreadable in [0-9.]+ s \\(.*"
                + " filings per second\\)\n"
                + "$");
    assertThat(Files.readString(file))
        .containsMatch(
            "^\\{\"files\":2,\"filings\":2,\"rows\":4,\"errors\":[0-9]+,\"warnings\":[0-9]+,\"infos\":[0-9]+,\"unreadable\":0,\"seconds\":[0-9.]+,\"filingsPerSecond\":[0-9.]+}\n"
                + "$");
  }

  @Test
  void theVersionAndTheHelpArePrinted() {
    assertThat(Run.of("--version").out()).startsWith("section16 ");
    Run help = Run.of("--help");
    assertThat(help.status()).isEqualTo(0);
    assertThat(help.out()).contains("Usage: section16");
    assertThat(help.out()).contains("parse");
    Run parse = Run.of("parse", "--help");
    assertThat(parse.status()).isEqualTo(0);
    assertThat(parse.out()).contains("--format");
    assertThat(Run.of("help", "parse").out()).isEqualTo(parse.out());
  }

  @Test
  void aCompletionScriptIsPrinted() {
    Run run = Run.of("generate-completion");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("complete -F _complete_section16");
  }

  @Test
  void aMissingCommandIsAUsageError() {
    Run run = Run.of();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required subcommand");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> files(String jsonLines) {
    return jsonLines
        .lines()
        .map(line -> line.replaceAll("^\\{ *\"file\": ?\"([^\"]*)\".*", "$1"))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static List<String> tree(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
