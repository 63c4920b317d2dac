package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.section16.cli.Main;
import org.section16.cli.Streams;

/** Checks of the command line. */
final class CommandChecks {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("parse"),
          List.of("parse", "--format", "jsonl"),
          List.of("parse", "--format", "csv"),
          List.of("parse", "--format", "text"),
          List.of("parse", "--format", "markdown"),
          List.of("parse", "--format", "xml"),
          List.of("check"),
          List.of("check", "--format", "json"),
          List.of("check", "--format", "sarif"),
          List.of("report"),
          List.of("tree"),
          List.of("tree", "--format", "json"),
          List.of("tree", "--grammar", "explanation"));

  private CommandChecks() {}

  /**
   * A run of the command line.
   *
   * @param status of its exit
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  private record Run(int status, String out, String err) {
    static Run of(byte[] input, List<String> arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Streams streams = new Streams(new ByteArrayInputStream(input), out, err);
      int status = Main.run(streams, arguments.toArray(String[]::new));
      return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    void check() {
      assertThat(status).isIn(List.of(0, 1, 2));
      assertThat(err).doesNotContain("\n\tat ");
      if (status == 2) {
        assertWithMessage("why it failed").that(out + err).isNotEmpty();
      }
    }
  }

  static void standardInput(ReadDocument document, RandomGenerator random) {
    List<String> arguments = new ArrayList<>(COMMANDS.get(random.nextInt(COMMANDS.size())));
    arguments.add("-");
    byte[] bytes = document.text().getBytes(UTF_8);
    Run run = Run.of(random.nextBoolean() ? bytes : Damage.to(bytes, random), arguments);
    run.check();
    if (arguments.contains("json") || arguments.contains("sarif")) {
      WriterChecks.JSON.readTree(run.out());
    }
  }

  static void archive(ReadDocument document, RandomGenerator random) throws IOException {
    Archive archive = Archive.of(document.text(), random);
    Path file = Files.createTempFile("fuzz", archive.ending());
    try {
      byte[] bytes = archive.bytes();
      boolean damaged = random.nextInt(8) > 0;
      Files.write(file, damaged ? Damage.to(bytes, random) : bytes);
      Run run =
          Run.of(new byte[0], List.of("parse", "--format", "jsonl", "--quiet", file.toString()));
      run.check();
      run.out().lines().forEach(WriterChecks.JSON::readTree);
      if (!damaged) {
        long refused = run.err().lines().filter(line -> line.contains("[unreadable]")).count();
        assertThat(run.out().lines().count() + refused).isEqualTo(archive.documents());
      }
    } finally {
      Files.delete(file);
    }
  }
}
