package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that do not fit are never lost in silence. */
final class FullDiskTest {
  private static final Path FULL = Path.of("/dev/full");
  private static final String SAMPLE = "testdata/filings/form4-option-exercise.md";

  private static final String DAMAGED = "testdata/damaged/form4-ocr-digit-lost-footnote.md";

  @TempDir private Path folder;

  /** Takes a few bytes, then no more. */
  private static OutputStream almostFull() {
    return new OutputStream() {
      private int space = 10;

      @Override
      public void write(int b) throws IOException {
        if (--space < 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "parse --format jsonl",
        "parse --format csv",
        "parse --format xml",
        "parse --format text",
        "parse --format markdown",
        "check",
        "check --format sarif",
        "report",
        "tree",
        "tree --format json",
        "tree --tokens",
        "tree --grammar explanation",
        "verify --against testdata/edgar/form4-option-exercise.xml --format json"
      })
  void aFullStandardOutputIsReported(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), almostFull(), err);

    int status = Main.run(streams, (command + " " + SAMPLE).split(" "));

    assertThat(err.toString(UTF_8)).endsWith("section16: cannot write: No space left on device\n");
    assertThat(err.toString(UTF_8)).doesNotContain("\tat ");
    assertThat(status).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--out", "--diagnostics", "--summary"})
  void aFileOnAFullDiskIsReported(String option) throws IOException {
    assumeTrue(Files.exists(FULL), "a device that is always full");
    Path full = Files.createSymbolicLink(folder.resolve("full.jsonl"), FULL);

    Run run = Run.of("parse", "--quiet", option, full, DAMAGED);

    assertThat(run.err()).startsWith("section16: cannot write");
    assertThat(run.err()).endsWith("No space left on device\n");
    assertThat(run.err().lines().count()).isEqualTo(1);
    assertThat(run.status()).isEqualTo(2);
  }
}
