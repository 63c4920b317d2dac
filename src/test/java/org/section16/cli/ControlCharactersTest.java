package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What acts on a terminal is spelt wherever a person may see it. */
final class ControlCharactersTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  /** Escape, OSC that sets the title, CSI as one character, bell, and an override of direction. */
  private static final String ATTACK = "\u001B[31m\u001B]0;x\u0007\u009B2J\u202E\u2066\u007F";

  private static final String ESCAPED =
      "\\u001B[31m\\u001B]0;x\\u0007\\u009B2J\\u202E\\u2066\\u007F";

  /** Marks of direction are not part of a value. */
  private static final String ESCAPED_VALUE = "\\u001B[31m\\u001B]0;x\\u0007\\u009B2J\\u007F";

  private static final String DOCUMENT =
      """
      FORM 4

      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | 1. Title of Security (Instr. 3) |
      |---|
      | Common@Stock | 08/06/2013 | | S | | ten@ | D | $18.3654 | 55,500 | D | |

      Explanation of Responses:

      1. Sold@under a plan.

      Remarks: None@here.
      """
          .replace("@", ATTACK);

  @TempDir private Path folder;

  @Test
  void messagesEscapeControlCharacters() throws IOException {
    Run run = Run.of("parse", write("x.md"));

    assertPrintable(run.err());
    assertThat(run.err()).contains("Common" + ESCAPED + "Stock");
    assertThat(run.err()).contains("'ten" + ESCAPED_VALUE + "'");
  }

  @Test
  void theCaretPointsAtTheEscapedText() throws IOException {
    Run run = Run.of("parse", write("x.md"));

    List<String> lines = run.err().lines().toList();
    int message = 0;
    while (!lines.get(message).contains("'ten")) {
      message++;
    }
    String caret = lines.get(message + 2);
    assertThat(caret.strip()).matches("\\^~*");
    assertThat(lines.get(message + 1).substring(caret.indexOf('^'), caret.length()))
        .isEqualTo("ten" + ESCAPED);
  }

  @Test
  void theTextViewEscapesControlCharacters() throws IOException {
    Run run = Run.of("parse", "-q", "--format", "text", write("x.md"));

    assertPrintable(run.out());
    assertThat(run.out()).contains("Common\\u001B[31m\\u001B]0;x");
    assertThat(run.out()).contains("Sold" + ESCAPED_VALUE + "under a plan.");
    assertThat(run.out()).contains("None" + ESCAPED_VALUE + "here.");
  }

  @Test
  void jsonEscapesControlCharacters() throws IOException {
    Path document = write("x.md");
    for (Run run :
        new Run[] {
          Run.of("parse", "-q", document),
          Run.of("parse", "-q", "--format", "jsonl", document),
          Run.of("check", "--format", "json", document),
          Run.of("check", "--format", "sarif", document),
          Run.of("tree", "--format", "json", document),
          Run.of("tree", "--tokens", "--format", "json", document)
        }) {
      assertPrintable(run.out());
    }
    assertThat(Run.of("parse", "-q", document).out()).contains("Common" + ESCAPED_VALUE + "Stock");
  }

  @Test
  void treesEscapeControlCharacters() throws IOException {
    Path document = write("x.md");

    assertPrintable(Run.of("tree", document).out());
    assertPrintable(Run.of("tree", "--format", "lisp", document).out());
    assertPrintable(Run.of("tree", "--tokens", document).out());
  }

  @Test
  void xmlReplacesCharactersThatItDoesNotAllowAndReportsThem() throws IOException {
    Files.writeString(folder.resolve("x.md"), DOCUMENT.replace(ATTACK, "\u0007"));

    Run run = Run.of("parse", "--format", "xml", folder.resolve("x.md"));

    assertThat(run.out()).contains("<value>Common\uFFFDStock</value>");
    assertThat(run.out()).contains("Sold\uFFFDunder a plan.");
    assertThat(run.err())
        .contains(
            "x.md:7:3: warning: <value> has the character U+0007, which XML cannot represent; written as U+FFFD [xml-character]");
    assertThat(run.err()).contains("x.md:11:4: warning: <footnote> has the character U+0007");
    assertThat(run.err()).contains("warning: <remarks> has the character U+0007");
  }

  @Test
  void aFileNameCannotBreakALine() throws IOException {
    Path document = write("a\nfake.md:1:1: error: b" + ATTACK + ".md");
    String shown = "a\\u000Afake.md:1:1: error: b" + ESCAPED + ".md";

    Run parse = Run.of("parse", document);
    Run text = Run.of("parse", "-q", "--format", "text", document, SAMPLE);
    Run missing = Run.of("parse", folder.resolve("no" + ATTACK));
    Run usage = Run.of("parse", "--no" + ATTACK);
    Run verify = Run.of("verify", document, "--against", SAMPLE);
    Run uncompared = Run.of("report", "-o", folder, document, SAMPLE, "--against", folder);

    assertThat(parse.err()).startsWith(folder + "/" + shown + ":");
    assertThat(text.out()).startsWith("==> " + folder + "/" + shown + " <==\n");
    assertThat(missing.err()).startsWith(folder + "/no" + ESCAPED + ": error: no such file");
    for (Run run : new Run[] {parse, text, missing, usage, verify, uncompared}) {
      assertPrintable(run.out());
      assertPrintable(run.err());
      assertWithMessage("lines of their own").that(run.err()).doesNotContain("\nfake.md");
    }
  }

  @Test
  void theTitleOfThePageHasNoMarkup() throws IOException {
    Run run = Run.of("report", write("x" + ATTACK + ".md"));

    assertThat(run.out()).contains("x\uFFFD[31m\uFFFD]0;x\uFFFD\uFFFD2J\uFFFD\uFFFD\uFFFD.md: ");
    assertThat(run.out().lines().filter(line -> line.contains("<title>")).findFirst().orElse(""))
        .doesNotContain("span");
  }

  private Path write(String name) throws IOException {
    return Files.writeString(folder.resolve(name), DOCUMENT);
  }

  private static void assertPrintable(String text) {
    assertThat(text).doesNotContainMatch("[\\p{Cntrl}&&[^\n\t]]|[\\x{80}-\\x{9F}\u202E\u2066]");
  }
}
