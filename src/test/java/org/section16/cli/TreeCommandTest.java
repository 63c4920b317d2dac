package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TreeCommandTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @Test
  void theTreeIsIndentedText() {
    Run run = Run.of("tree", SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .startsWith("filing 1:1-57:158\n  ROW_END 1:1 \"\\n\\n\"\n  section#title 3:1");
    assertThat(run.out()).contains("\n        CELL 25:1 \"| \"\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void standardInputIsNamedDash() {
    Run run = Run.withInput("| A |\n".getBytes(UTF_8), "tree", "--rule", "row", "-");

    assertThat(run.out())
        .isEqualTo(
            "row 1:1-1:5\n  CELL 1:1 \"| \"\n  firstCell/TEXT 1:3 \"A\"\n  CELL 1:4 \" |\"\n");
  }

  @Test
  void otherFormatsCanBeChosen() {
    assertThat(Run.of("tree", "--format", "lisp", SAMPLE).out())
        .startsWith("(filing \\n\\n (section");
    assertThat(Run.of("tree", "--format", "svg", SAMPLE).out()).startsWith("<svg xmlns=");
    assertThat(Run.of("tree", "--format", "json", SAMPLE).out())
        .startsWith("{\"file\":\"" + SAMPLE + "\",\"tree\":{\"rule\":\"filing\",");
  }

  @Test
  void tokensArePrintedAsTextOrJson() {
    assertThat(Run.of("tree", "--tokens", SAMPLE).out())
        .contains(" 3:1 STATEMENT_TITLE \"STATEMENT OF");
    assertThat(Run.of("tree", "--tokens", "--format", "json", SAMPLE).out())
        .startsWith("{\"file\":\"" + SAMPLE + "\",\"tokens\":[{\"token\":\"ROW_END\",");

    Run wrong = Run.of("tree", "--tokens", "--format", "svg", SAMPLE);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).isEqualTo("section16: --tokens needs --format text or json\n");
  }

  @Test
  void severalDocumentsAreOneLineEachOrHaveHeadings() {
    assertThat(Run.of("tree", "--format", "json", SAMPLE, SAMPLE).out().lines().count())
        .isEqualTo(2);
    assertThat(Run.of("tree", SAMPLE, SAMPLE).out())
        .contains("\n==> " + SAMPLE + " <==\nfiling 1:1");

    Run wrong = Run.of("tree", "--format", "svg", SAMPLE, SAMPLE);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .isEqualTo("section16: --gui and --format svg show one document at a time\n");
  }

  @Test
  void anUnknownRuleIsAUsageError() {
    Run run = Run.of("tree", "--rule", "table", SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("section16: the grammar has no rule 'table'; it has: filing,");
  }

  @Test
  void anUnreadableDocumentDoesNotStopTheOthers() {
    Run run = Run.of("tree", "--format", "lisp", "testdata/none.md", SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("testdata/none.md:1:1: error: no such file or folder");
    assertThat(run.out()).startsWith("(filing");
  }

  @Test
  void theWindowCannotBeCombinedWithAFormat() {
    Run run = Run.of("tree", "--gui", "--tokens", SAMPLE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("section16: --gui shows a tree in a window");
  }

  @Test
  void anUnreachableDisplayIsReported() throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "tree",
            "--gui",
            SAMPLE.toString());
    java.environment().put("DISPLAY", ":4242");
    Process process = java.redirectErrorStream(true).start();

    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(printed)
        .endsWith("section16: --gui needs a display; --format svg draws a picture without one\n");
  }
}
