package org.section16.output.report;

/** Numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** {@code 1 error}, {@code 2 errors}. */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
