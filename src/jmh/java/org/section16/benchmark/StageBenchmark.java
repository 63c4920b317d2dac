package org.section16.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads the whole corpus once per operation, so that the compiler sees all kinds of documents, and
 * records the time of each document, so that small ones count as much as large ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 2, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g"})
public class StageBenchmark {
  /** The property with the number of the round. Each round measures all stages. */
  static final String ROUND = "section16.round";

  /**
   * A number of passes, not a time, because a busy machine compiles late. The full parse keeps
   * getting faster for five seconds.
   */
  private static final int WARM_UP_PASSES = 1_000;

  @Param Stage stage;

  private Function<Object, Object> work;
  private List<Object> documents;
  private List<long[]> times;

  /** Loads the corpus and processes it often enough for hot code to be compiled. */
  @Setup(Level.Trial)
  public void read() {
    documents = new ArrayList<>();
    for (String document : Corpus.documents()) {
      documents.add(stage.prepared(document));
    }
    work = stage.startPrepared();
    for (int pass = 0; pass < WARM_UP_PASSES; pass++) {
      for (Object document : documents) {
        work.apply(document);
      }
    }
  }

  /** Discards the times of the warm-up. */
  @Setup(Level.Iteration)
  public void forget() {
    times = new ArrayList<>();
  }

  /** Processes all documents, one after the other. */
  @Benchmark
  public void all(Blackhole blackhole) {
    long[] taken = new long[documents.size()];
    for (int i = 0; i < taken.length; i++) {
      long before = System.nanoTime();
      blackhole.consume(work.apply(documents.get(i)));
      taken[i] = System.nanoTime() - before;
    }
    times.add(taken);
  }

  /** Writes the median for each document; the last iteration overwrites the earlier ones. */
  @TearDown(Level.Iteration)
  public void keep() throws IOException {
    StringBuilder medians = new StringBuilder();
    for (int i = 0; i < documents.size(); i++) {
      int document = i;
      long[] sorted = times.stream().mapToLong(taken -> taken[document]).sorted().toArray();
      medians.append(sorted[sorted.length / 2]).append('\n');
    }
    Path file = file(stage, Integer.getInteger(ROUND, 1));
    Files.createDirectories(file.getParent());
    Files.writeString(file, medians);
  }

  private static Path file(Stage stage, int round) {
    return Path.of("target", "benchmark", stage.name() + "-" + round + ".txt");
  }

  /** Returns the median time of each document in a round, in nanoseconds. */
  private static long[] medians(Stage stage, int round) throws IOException {
    return Files.readAllLines(file(stage, round)).stream().mapToLong(Long::parseLong).toArray();
  }

  /** Returns the geometric mean over all documents of the ratio of two stages in one round. */
  static double ratio(Stage stage, Stage to, int round) throws IOException {
    long[] ours = medians(stage, round);
    long[] theirs = medians(to, round);
    double sum = 0;
    for (int i = 0; i < ours.length; i++) {
      sum += Math.log((double) ours[i] / theirs[i]);
    }
    return Math.exp(sum / ours.length);
  }

  /** Returns the arithmetic mean of microseconds per document. */
  static double microseconds(Stage stage, int round) throws IOException {
    return Arrays.stream(medians(stage, round)).average().orElse(0) / 1_000;
  }
}
