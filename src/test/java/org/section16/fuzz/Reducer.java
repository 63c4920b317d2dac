package org.section16.fuzz;

import java.time.Duration;
import java.util.function.Predicate;

/** Makes a text that has a fault as small as it can, while it still has the fault. */
final class Reducer {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Predicate<String> hasFault;
  private final long deadline = System.nanoTime() + LONGEST.toNanos();

  private Reducer(Predicate<String> hasFault) {
    this.hasFault = hasFault;
  }

  /**
   * A part of {@code text} that has the fault, from which no single piece can be taken.
   *
   * @param hasFault true of {@code text}
   */
  static String reduced(String text, Predicate<String> hasFault) {
    Reducer reducer = new Reducer(hasFault);
    String smaller = text;
    String before;
    do {
      before = smaller;
      for (int piece = smaller.length() / 2; piece > 0; piece /= 2) {
        smaller = reducer.withoutPieces(smaller, piece);
      }
    } while (smaller.length() < before.length() && reducer.hasTime());
    return smaller;
  }

  private boolean hasTime() {
    return System.nanoTime() < deadline;
  }

  /** Takes away all pieces of {@code length} characters that the fault does not need. */
  private String withoutPieces(String text, int length) {
    String smaller = text;
    int end = smaller.length();
    while (end > 0 && hasTime()) {
      int start = Math.max(0, end - length);
      String candidate = smaller.substring(0, start) + smaller.substring(end);
      if (hasFault.test(candidate)) {
        smaller = candidate;
      }
      end = start;
    }
    return smaller;
  }
}
