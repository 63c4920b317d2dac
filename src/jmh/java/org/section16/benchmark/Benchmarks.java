package org.section16.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their results. Arguments: {@code speed}, {@code threads}, {@code
 * growth}, {@code memory}; without any, all but {@code memory}.
 */
public final class Benchmarks {
  /**
   * The number of rounds, of which the median counts: shared machines vary from minute to minute.
   */
  private static final int ROUNDS = 3;

  private Benchmarks() {}

  /** Runs the benchmarks that {@code arguments} name. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    String names = arguments.length == 0 ? "" : String.join(",", arguments);
    boolean all = names.isBlank() || names.equals("all");
    StringBuilder report = new StringBuilder(machine());
    if (all || names.contains("speed")) {
      report.append(speed());
    }
    if (all || names.contains("threads")) {
      report.append(threads());
    }
    if (all || names.contains("growth")) {
      report.append(growth());
    }
    if (names.contains("memory")) {
      report.append(CacheMemory.report());
    }
    Path file = Path.of("target", "benchmark", "report.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report);
    System.out.println(report);
  }

  private static String machine() throws IOException {
    String processor =
        Files.exists(Path.of("/proc/cpuinfo"))
            ? Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown")
            : System.getProperty("os.arch");
    return String.format(
        Locale.ROOT,
        "%n%s, %d cores, JDK %s, corpus %s%n",
        processor,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        Corpus.folders());
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getSimpleName() + "\\.")
        .jvmArgsAppend("-D" + Corpus.PROPERTY + "=" + Corpus.folders());
  }

  private static String speed() throws RunnerException, IOException {
    for (int round = 1; round <= ROUNDS; round++) {
      new Runner(
              options(StageBenchmark.class)
                  .jvmArgsAppend(
                      "-D" + Corpus.PROPERTY + "=" + Corpus.folders(),
                      "-D" + StageBenchmark.ROUND + "=" + round)
                  .build())
          .run();
    }
    StringBuilder report =
        new StringBuilder(
            "\n| stage | µs per document | ratio to commonmark-java | ratio to flexmark-java |\n"
                + "| --- | ---: | ---: | ---: |\n");
    for (Stage stage : Stage.values()) {
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %s | %s |%n",
              stage.label(),
              sorted(round -> StageBenchmark.microseconds(stage, round))[ROUNDS / 2],
              ratios(stage, Stage.COMMONMARK),
              ratios(stage, Stage.FLEXMARK)));
    }
    return report
        + "\nRatios are geometric means over the documents of their median times: the median of "
        + ROUNDS
        + " rounds, with the smallest and the largest.\n";
  }

  private static String ratios(Stage stage, Stage to) throws IOException {
    double[] values = sorted(round -> StageBenchmark.ratio(stage, to, round));
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", values[ROUNDS / 2], values[0], values[ROUNDS - 1]);
  }

  /** The result of one round. */
  private interface Figure {
    double of(int round) throws IOException;
  }

  private static double[] sorted(Figure figure) throws IOException {
    double[] values = new double[ROUNDS];
    for (int round = 1; round <= ROUNDS; round++) {
      values[round - 1] = figure.of(round);
    }
    Arrays.sort(values);
    return values;
  }

  private static String threads() throws RunnerException {
    double one = filingsPerSecond(1);
    double two = filingsPerSecond(2);
    return String.format(
        Locale.ROOT,
        "%n| threads | filings per second |%n| ---: | ---: |%n| 1 | %.0f |%n| 2 | %.0f |%n%n"
            + "Two threads: %.2f times as fast as one.%n",
        one,
        two,
        two / one);
  }

  private static double filingsPerSecond(int threads) throws RunnerException {
    return new Runner(options(ThreadBenchmark.class).threads(threads).build())
        .runSingle()
        .getPrimaryResult()
        .getScore();
  }

  private static String growth() throws RunnerException {
    Collection<RunResult> results = new Runner(options(GrowthBenchmark.class).build()).run();
    Map<Shape, StringBuilder> lines = new EnumMap<>(Shape.class);
    for (RunResult result : results) {
      Shape shape = Shape.valueOf(result.getParams().getParam("shape"));
      int size = Integer.parseInt(result.getParams().getParam("size"));
      double nanoseconds = result.getPrimaryResult().getScore() * 1e6;
      lines
          .computeIfAbsent(shape, key -> new StringBuilder())
          .append(
              String.format(Locale.ROOT, " %.1f |", nanoseconds / shape.document(size).length()));
    }
    StringBuilder report =
        new StringBuilder(
            "\n| nanoseconds per character | size 1 | size 10 | size 100 |\n"
                + "| --- | ---: | ---: | ---: |\n");
    lines.forEach(
        (shape, line) ->
            report
                .append("| ")
                .append(shape.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(" |")
                .append(line)
                .append('\n'));
    return report.toString();
  }
}
