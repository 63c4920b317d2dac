package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The summary of a run.
 *
 * @param counts the counts for all inputs
 * @param seconds the duration, including the time before an interruption
 */
public record Summary(Counts counts, double seconds) {
  public Summary {
    requireNonNull(counts);
  }

  /** Returns the number of filings read per second. */
  public double filingsPerSecond() {
    return seconds > 0 ? counts.filings() / seconds : 0;
  }

  /** Returns one line for people. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%,d files: %,d filings, %,d rows, %,d errors, %,d warnings, %,d unreadable in %.1f s (%,d filings per second)",
        counts.files(),
        counts.filings(),
        counts.rows(),
        counts.errors(),
        counts.warnings(),
        counts.unreadable(),
        seconds,
        Math.round(filingsPerSecond()));
  }

  /** Returns one JSON object. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"files\":%d,\"filings\":%d,\"rows\":%d,\"errors\":%d,\"warnings\":%d,\"infos\":%d,\"unreadable\":%d,"
            + "\"seconds\":%.3f,\"filingsPerSecond\":%.1f}\n",
        counts.files(),
        counts.filings(),
        counts.rows(),
        counts.errors(),
        counts.warnings(),
        counts.infos(),
        counts.unreadable(),
        seconds,
        filingsPerSecond());
  }
}
