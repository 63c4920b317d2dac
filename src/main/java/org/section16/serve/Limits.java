package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * The limits of a server.
 *
 * @param maxBytes the maximum size of a document, in bytes
 * @param maxBody the maximum size of the body of a request with several documents, in bytes
 * @param maxBodies the maximum total size of the bodies in memory at any time, in bytes
 * @param maxWaiting the maximum number of requests waiting for a thread
 * @param timeout the time limit of a request with one document, from its head to the last byte of
 *     the response
 */
public record Limits(
    long maxBytes, long maxBody, long maxBodies, int maxWaiting, Duration timeout) {
  private static final int MAX_WAITING = 1_000;

  public Limits {
    requireNonNull(timeout);
  }

  /** Sets the limits of a request; the others follow from the memory of this program. */
  public Limits(long maxBytes, long maxBody, Duration timeout) {
    this(maxBytes, maxBody, Runtime.getRuntime().maxMemory() / 4, MAX_WAITING, timeout);
  }

  /** Returns the default limits. */
  public static Limits defaults() {
    return new Limits(10_000_000, 100_000_000, Duration.ofSeconds(60));
  }
}
