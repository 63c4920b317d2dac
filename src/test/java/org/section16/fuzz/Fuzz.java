package org.section16.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.section16.testing.Documents;

/**
 * Checks damaged documents until the time is over: {@code Fuzz SECONDS SEED [FOLDER]}. Documents
 * that break a property are saved as {@code target/fuzz/SEED.md}; exit status 1 if there are any.
 */
final class Fuzz {
  private static final Path FOUND = Path.of("target/fuzz");

  private final Mutator mutator;
  private final long deadline;
  private final AtomicLong next;
  private final AtomicInteger failures = new AtomicInteger();

  private Fuzz(List<String> documents, Duration time, long seed) {
    mutator = new Mutator(documents);
    deadline = System.nanoTime() + time.toNanos();
    next = new AtomicLong(seed);
  }

  @SuppressWarnings("SystemOut") // a program
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    Fuzz fuzz = new Fuzz(documents(arguments.length > 2 ? arguments[2] : "testdata"), time, seed);
    Files.createDirectories(FOUND);
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < threads; i++) {
      pool.execute(fuzz::run);
    }
    pool.shutdown();
    pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    System.out.printf(
        "%d documents of seeds %d to %d, %d failures%n",
        fuzz.next.get() - seed, seed, fuzz.next.get() - 1, fuzz.failures.get());
    if (fuzz.failures.get() > 0) {
      System.exit(1);
    }
  }

  private static List<String> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(md|xml|html?)"))
          .sorted()
          .map(Documents::read)
          .toList();
    }
  }

  private void run() {
    while (System.nanoTime() < deadline) {
      check(next.getAndIncrement());
    }
  }

  @SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut", "TooBroadCatch"})
  private void check(long seed) {
    String document = mutator.document(seed);
    try {
      Properties.check(document);
    } catch (Throwable e) {
      failures.incrementAndGet();
      save(seed, document);
      System.out.println("seed " + seed + ": " + e);
      e.printStackTrace();
    }
  }

  private static void save(long seed, String document) {
    try {
      Files.writeString(FOUND.resolve(seed + ".md"), document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
