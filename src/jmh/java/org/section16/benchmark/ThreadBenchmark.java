package org.section16.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.section16.ParseResult;
import org.section16.Section16;

/** Filings per second; {@link Benchmarks} runs it with one thread and with two. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g"})
public class ThreadBenchmark {
  /** A number of passes, not a time: with two threads on two cores, compilation is late. */
  private static final int WARM_UP_PASSES = 800;

  /** The documents, shared by all threads. */
  @State(Scope.Benchmark)
  public static class Documents {
    List<String> texts;

    /** Loads the corpus and parses it often enough for hot code to be compiled. */
    @Setup
    public void read() {
      texts = Corpus.documents();
      for (int pass = 0; pass < WARM_UP_PASSES; pass++) {
        texts.forEach(Section16::parse);
      }
    }
  }

  /** The position of one thread in the documents. */
  @State(Scope.Thread)
  public static class Place {
    int next;
  }

  /** Parses the next document to a filing. */
  @Benchmark
  public ParseResult parse(Documents documents, Place place) {
    place.next = (place.next + 1) % documents.texts.size();
    return Section16.parse(documents.texts.get(place.next));
  }
}
