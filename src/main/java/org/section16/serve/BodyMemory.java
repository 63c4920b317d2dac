package org.section16.serve;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;

/** How much memory the bodies of all requests take together, and how much they may. */
final class BodyMemory {
  private final long most;
  private final AtomicLong taken = new AtomicLong();

  BodyMemory(long most) {
    this.most = most;
  }

  /** Takes {@code bytes}, or says that there is no room now. */
  void take(long bytes) throws ProblemException {
    if (taken.addAndGet(bytes) > most) {
      taken.addAndGet(-bytes);
      throw new ProblemException(
          HttpStatus.SERVICE_UNAVAILABLE_503,
          "too many large requests at once: try again in a moment");
    }
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
