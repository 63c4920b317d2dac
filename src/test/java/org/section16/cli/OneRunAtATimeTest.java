package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.section16.batch.OutputLock;

/** Two runs do not write to one place. */
final class OneRunAtATimeTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @TempDir private Path folder;

  @Test
  void aSecondRunIntoAFolderIsRefused() throws IOException {
    for (String format : List.of("json", "jsonl", "xml", "text", "tsv")) {
      Path out = folder.resolve(format);

      Run second = duringARunInto(OutputLock.in(out), "parse", "--format", format, "--out", out);

      assertThat(second.status()).isEqualTo(2);
      assertThat(second.err())
          .isEqualTo(
              "section16: another run is writing to "
                  + out
                  + " (.section16.lock is locked): wait until it ends, or choose another place\n");
      assertThat(files(out)).isEmpty();
      assertThat(Run.of("parse", "-q", "--format", format, "--out", out, SAMPLE).status())
          .isEqualTo(0);
    }
  }

  @Test
  void aSecondRunIntoAFileIsRefused() throws IOException {
    Path lines = folder.resolve("x.jsonl");
    Path page = folder.resolve("x.html");

    assertRefused(
        duringARunInto(OutputLock.beside(lines), "parse", "--format", "jsonl", "--out", lines));
    assertRefused(duringARunInto(OutputLock.beside(lines), "parse", "--diagnostics", lines));
    assertRefused(duringARunInto(OutputLock.beside(page), "report", "-o", page));
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void aFolderAndTheFileInItShareALock() throws IOException {
    Path lines = folder.resolve("filings.jsonl");

    assertRefused(
        duringARunInto(OutputLock.beside(lines), "parse", "--format", "jsonl", "--out", folder));
  }

  @Test
  void aSecondReportRunIsRefused() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));

    assertRefused(duringARunInto(OutputLock.in(pages), "report", "-o", pages));
    assertThat(files(pages)).isEmpty();
  }

  @Test
  @Timeout(value = 1, unit = MINUTES)
  void aSecondProcessIsRefusedUntilTheFirstEnds() throws Exception {
    Path lines = folder.resolve("x.jsonl");
    Process first = startedWithOpenInput("parse", "-q", "--format", "jsonl", "--out", lines, "-");
    try {
      while (!isLocked(lines)) {
        assertThat(first.isAlive()).isTrue();
        Thread.sleep(20);
      }

      assertRefused(Run.of("parse", "-q", "--format", "jsonl", "--out", lines, SAMPLE));

      try (OutputStream input = first.getOutputStream()) {
        Files.copy(SAMPLE, input);
      }
      assertThat(first.waitFor()).isEqualTo(0);
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertThat(Run.of("parse", "-q", "--format", "jsonl", "--out", lines, SAMPLE).status())
        .isEqualTo(0);
    assertThat(files(folder)).containsExactly("x.jsonl");
  }

  @Test
  void theLockOfAKilledRunIsIgnored() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve(".section16.lock"), "left");

    Run run = Run.of("parse", "--format", "jsonl", "--out", out, SAMPLE);

    assertThat(run.status()).isEqualTo(0);
    assertThat(files(out)).containsExactly("filings.jsonl");
  }

  /** A run writes to the file of its lock once it has locked it. */
  private static boolean isLocked(Path output) throws IOException {
    Path lock = OutputLock.beside(output);
    return Files.exists(lock) && Files.size(lock) > 0;
  }

  private static Process startedWithOpenInput(Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(DISCARD).start();
  }

  private static void assertRefused(Run run) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("section16: another run is writing to ");
  }

  private static Run duringARunInto(Path lock, Object... arguments) throws IOException {
    Object[] all = Stream.concat(Stream.of(arguments), Stream.of(SAMPLE)).toArray();
    return OutputLock.holding(List.of(lock), () -> Run.of(all));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
