package org.section16.serve;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;

/** The memory used by the bodies of all requests together, and its limit. */
final class BodyMemoryBudget {
  private final long maxBytes;
  private final AtomicLong usedBytes = new AtomicLong();

  BodyMemoryBudget(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Reserves {@code bytes}, or refuses if that would exceed the limit. */
  void reserve(long bytes) throws ProblemException {
    if (usedBytes.addAndGet(bytes) > maxBytes) {
      usedBytes.addAndGet(-bytes);
      throw new ProblemException(
          HttpStatus.SERVICE_UNAVAILABLE_503,
          "too many large requests at once: try again in a moment");
    }
  }

  void release(long bytes) {
    usedBytes.addAndGet(-bytes);
  }
}
