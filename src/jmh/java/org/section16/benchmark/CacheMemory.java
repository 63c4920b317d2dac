package org.section16.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.section16.Section16;

/**
 * Measures the heap in use after garbage collections during a million parses of varied documents:
 * the caches must not grow with the number of documents.
 */
final class CacheMemory {
  private static final int PARSES = 1_000_000;
  private static final int SAMPLES = 10;

  private CacheMemory() {}

  static String report() {
    List<String> documents = Corpus.documents();
    Random random = new Random(16);
    StringBuilder report = new StringBuilder("\n| parses | heap in use, MiB |\n| ---: | ---: |\n");
    for (int parse = 1; parse <= PARSES; parse++) {
      String document = documents.get(random.nextInt(documents.size()));
      Section16.parse(varied(document, random));
      if (parse == PARSES / 1_000 || parse % (PARSES / SAMPLES) == 0) {
        report.append(String.format(Locale.ROOT, "| %,d | %.1f |%n", parse, usedMebibytes()));
      }
    }
    return report.toString();
  }

  /** Returns the document with a few pieces deleted, duplicated or replaced. */
  private static String varied(String document, Random random) {
    StringBuilder varied = new StringBuilder(document);
    for (int change = random.nextInt(6); change > 0 && varied.length() > 100; change--) {
      int at = random.nextInt(varied.length() - 50);
      int end = at + random.nextInt(50);
      switch (random.nextInt(3)) {
        case 0 -> varied.delete(at, end);
        case 1 -> varied.insert(random.nextInt(varied.length()), varied.substring(at, end));
        default -> varied.setCharAt(at, (char) (' ' + random.nextInt(0x2700)));
      }
    }
    return varied.toString();
  }

  private static double usedMebibytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0;
  }
}
