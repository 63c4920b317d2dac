package org.section16.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.section16.testing.Documents;

/**
 * Checks damaged documents until the time is over: {@code Fuzz SECONDS SEED [FOLDER [THREADS]]}; 0
 * threads are one for each core. Documents that break a property are saved in {@code target/fuzz},
 * as they are and reduced; exit status 1 if there are any.
 */
final class Fuzz {
  private static final Path FOUND = Path.of("target/fuzz");
  private static final Duration WATCH = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** Other programs may leave little time to this one. */
  private static final int LONGEST_WAIT_FACTOR = 15;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Mutator mutator;
  private final long deadline;
  private final long first;
  private final AtomicLong next;
  private final Properties properties = new Properties();
  private final Failures failures = new Failures(FOUND);
  private final LongAdder characters = new LongAdder();

  private Fuzz(List<String> documents, Duration time, long seed) {
    mutator = new Mutator(documents);
    deadline = System.nanoTime() + time.toNanos();
    first = seed;
    next = new AtomicLong(seed);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    String folder = arguments.length > 2 ? arguments[2] : "testdata";
    int asked = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
    int threads = asked > 0 ? asked : Runtime.getRuntime().availableProcessors();
    Fuzz fuzz = new Fuzz(documents(folder), time, seed);
    fuzz.run(threads);
    ServerChecks.stop();
    fuzz.reportAll();
    if (!fuzz.failures.kinds().isEmpty()) {
      System.exit(1);
    }
  }

  private static List<String> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().matches("(?!.*/trees/).*\\.(md|txt|xml|html?)"))
          .sorted()
          .map(Documents::read)
          .toList();
    }
  }

  private void run(int threads) throws InterruptedException {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new Worker());
    }
    workers.forEach(Thread::start);
    for (Worker worker : workers) {
      while (worker.isAlive()) {
        worker.join(WATCH.toMillis());
        workers.forEach(Worker::checkProgress);
        report();
      }
    }
  }

  @SuppressWarnings("SystemOut") // a program
  private void report() {
    long count = next.get() - first;
    long nanos =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    System.out.printf(
        "%d documents of seeds %d to %d, %d characters on average, %d s of processor time%n",
        count,
        first,
        next.get() - 1,
        characters.sum() / Math.max(1, count),
        Duration.ofNanos(nanos).toSeconds());
  }

  @SuppressWarnings("SystemOut")
  private void reportAll() {
    report();
    properties.counts().forEach((property, asked) -> System.out.println(property + ": " + asked));
    failures.kinds().forEach((kind, number) -> System.out.println(number + " times " + kind));
  }

  /** Checks one document after the other. */
  private final class Worker extends Thread {
    private volatile long seed;
    private volatile long begun = System.nanoTime();
    private volatile long processorTimeBefore;

    @Override
    public void run() {
      while (System.nanoTime() < deadline) {
        begun = System.nanoTime();
        processorTimeBefore = THREADS.getCurrentThreadCpuTime();
        seed = next.getAndIncrement();
        String document = mutator.document(seed);
        characters.add(document.length());
        try {
          properties.check(document, seed);
        } catch (Properties.Breach e) {
          failures.add(seed, document, e);
        }
      }
    }

    private boolean isLate() {
      long longest = LONGEST.toNanos();
      return THREADS.getThreadCpuTime(getId()) - processorTimeBefore > longest
          || System.nanoTime() - begun > LONGEST_WAIT_FACTOR * longest;
    }

    /** Ends the program with the document at which the worker hangs. */
    @SuppressWarnings("SystemOut")
    void checkProgress() {
      if (isAlive() && isLate()) {
        System.out.println("seed " + seed + " takes longer than " + LONGEST);
        for (StackTraceElement frame : getStackTrace()) {
          System.out.println("\tat " + frame);
        }
        Runtime.getRuntime().halt(1);
      }
    }
  }
}
