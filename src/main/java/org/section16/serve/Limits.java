package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much a server takes on.
 *
 * @param maxBytes how many bytes a document may have
 * @param maxBody how many bytes the body of a request with several documents may have
 * @param maxBodies how many bytes the bodies that are read at the same time may take together
 * @param maxWaiting how many requests may wait for a thread
 * @param timeout how long a request with one document may take, from its head to the last byte of
 *     its answer
 */
public record Limits(
    long maxBytes, long maxBody, long maxBodies, int maxWaiting, Duration timeout) {
  private static final int MAX_WAITING = 1_000;

  public Limits {
    requireNonNull(timeout);
  }

  /** Those that a client meets; the others follow from the memory of this program. */
  public Limits(long maxBytes, long maxBody, Duration timeout) {
    this(maxBytes, maxBody, Runtime.getRuntime().maxMemory() / 4, MAX_WAITING, timeout);
  }

  /** All as they are without options. */
  public static Limits defaults() {
    return new Limits(10_000_000, 100_000_000, Duration.ofSeconds(60));
  }
}
