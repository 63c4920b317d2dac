package org.section16.output.report;

/** Formats numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** Returns a count with its noun: {@code 1 error}, {@code 2 errors}. */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
