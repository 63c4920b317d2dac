package org.section16.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.section16.ParseResult;
import org.section16.Section16;

/** Measures how the time grows with the size of a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g"})
public class GrowthBenchmark {
  @Param Shape shape;

  @Param({"1", "10", "100"})
  int size;

  private String document;

  /** Creates the document. */
  @Setup
  public void write() {
    document = shape.document(size);
  }

  /** Parses the document to a filing. */
  @Benchmark
  public ParseResult parse() {
    return Section16.parse(document);
  }
}
