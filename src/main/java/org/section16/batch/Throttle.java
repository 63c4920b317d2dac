package org.section16.batch;

/**
 * Limits how often a periodic action runs: at a minimum interval, and at most one percent of the
 * total time.
 */
final class Throttle {
  private static final int COST_FACTOR = 100;

  private final long minInterval;
  private final int costFactor;
  private long due;
  private long startedAt;

  private Throttle(long minInterval, int costFactor) {
    this.minInterval = minInterval;
    this.costFactor = costFactor;
  }

  /** Allows the action at most once in {@code nanos}, and less often if it takes long. */
  static Throttle every(long nanos) {
    return new Throttle(nanos, COST_FACTOR);
  }

  /** Allows the action every time. */
  static Throttle always() {
    return new Throttle(0, 0);
  }

  /** Starts the first interval. */
  void start(long now) {
    due = now + minInterval;
  }

  /** Returns whether the action is due. */
  boolean isDue(long now) {
    return now - due >= 0;
  }

  /** Records that the action starts. */
  void begin(long now) {
    startedAt = now;
  }

  /** Records that the action has ended. */
  void end(long now) {
    due = now + Math.max(minInterval, costFactor * (now - startedAt));
  }
}
