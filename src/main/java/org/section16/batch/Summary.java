package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What a run did.
 *
 * @param counts of all inputs
 * @param seconds how long it took, with the time before an interruption
 */
public record Summary(Counts counts, double seconds) {
  public Summary {
    requireNonNull(counts);
  }

  /** Filings read in a second. */
  public double filingsPerSecond() {
    return seconds > 0 ? counts.filings() / seconds : 0;
  }

  /** One line for people. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%,d files: %,d filings, %,d rows, %,d errors, %,d warnings, %,d unreadable in %.1f s (%,d filings a second)",
        counts.files(),
        counts.filings(),
        counts.rows(),
        counts.errors(),
        counts.warnings(),
        counts.unreadable(),
        seconds,
        Math.round(filingsPerSecond()));
  }

  /** One JSON object. */
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
