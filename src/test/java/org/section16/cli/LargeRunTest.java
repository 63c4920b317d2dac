package org.section16.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs over many documents: the same result whatever the number of threads, and after
 * interruptions.
 */
@Tag("slow")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class LargeRunTest {
  private static final Path FILINGS = Path.of("testdata/filings");
  private static final int KILLS = 3;

  @TempDir private Path folder;

  @Test
  void theResultDoesNotDependOnTheNumberOfThreads() throws IOException {
    writeDocuments(150);
    List<Map<String, String>> results = new ArrayList<>();
    List<String> messages = new ArrayList<>();

    for (int threads : List.of(1, 2, 5)) {
      Path out = folder.resolve("out");
      Run run =
          Run.of(
              "parse",
              "--format",
              "jsonl",
              "--out",
              out,
              "--shard-size",
              "50",
              "--diagnostics",
              out.resolve("diagnostics.jsonl"),
              "--progress",
              "none",
              "--threads",
              threads,
              folder.resolve("in"));
      results.add(tree(out));
      messages.add(run.err().replaceAll(" in [0-9.]+ s .*", ""));
      delete(out);
    }

    assertThat(results.get(0).keySet())
        .containsExactly(
            "filings-00001.jsonl",
            "filings-00002.jsonl",
            "filings-00003.jsonl",
            "diagnostics.jsonl");
    assertThat(results.get(0).get("diagnostics.jsonl")).isNotEmpty();
    assertThat(results.get(1)).isEqualTo(results.get(0));
    assertThat(results.get(2)).isEqualTo(results.get(0));
    assertThat(messages.get(1)).isEqualTo(messages.get(0));
    assertThat(messages.get(2)).isEqualTo(messages.get(0));
  }

  @Test
  void tablesOfAResumedRunEqualThoseOfAnUninterruptedOne() throws Exception {
    killAndResume("--format", "tsv");
  }

  @Test
  void filesOfAResumedRunEqualThoseOfAnUninterruptedOne() throws Exception {
    killAndResume("--format", "xml");
  }

  private void killAndResume(String... options) throws Exception {
    writeDocuments(200);
    Random random = new Random(16);
    long begun = System.nanoTime();
    assertThat(start("whole", options).waitFor()).isEqualTo(2);
    long wholeMillis = (System.nanoTime() - begun) / 1_000_000;
    Path killed = folder.resolve("killed");

    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start("killed", options);
      long wait = wholeMillis / 5 + random.nextLong(wholeMillis / 2);
      if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        kills++;
      }
    }
    assertThat(start("killed", options).waitFor()).isEqualTo(2);

    assertWithMessage("after %s kills", kills)
        .that(tree(killed))
        .isEqualTo(tree(folder.resolve("whole")));
  }

  private Process start(String out, String... options) throws IOException {
    Path path = folder.resolve(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "parse", "-q", "--resume"));
    command.addAll(List.of(options));
    command.addAll(List.of("--out", path.toString(), folder.resolve("in").toString()));
    command.addAll(List.of("--diagnostics", path.resolve("diagnostics.jsonl").toString()));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Copies of the test documents, some of them damaged. */
  private void writeDocuments(int count) throws IOException {
    List<Path> originals = new ArrayList<>();
    try (Stream<Path> files = Files.list(FILINGS)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(originals::add);
    }
    for (int i = 0; i < count; i++) {
      String text = Files.readString(originals.get(i % originals.size()));
      if (i % 7 == 0) {
        text = text.replace("| 10,000 |", "| ten |").replace("Common Stock |", "Common | Stock |");
      }
      Path file = folder.resolve("in/%d/%04d.md".formatted(i % 3, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, i % 100 == 50 ? "\0" : text);
    }
  }

  private static Map<String, String> tree(Path folder) {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(path).toString(), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
