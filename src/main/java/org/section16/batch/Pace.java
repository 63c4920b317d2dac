package org.section16.batch;

/**
 * How often something is done that takes time of its own: now and then, and not so often that it
 * takes more than a hundredth of all time.
 */
final class Pace {
  private static final int SHARE = 100;

  private final long least;
  private final int share;
  private long due;
  private long begun;

  private Pace(long least, int share) {
    this.least = least;
    this.share = share;
  }

  /** At most once in {@code nanos}, or less often where it takes long. */
  static Pace every(long nanos) {
    return new Pace(nanos, SHARE);
  }

  /** Each time. */
  static Pace always() {
    return new Pace(0, 0);
  }

  /** Nothing is to be done just now. */
  void start(long now) {
    due = now + least;
  }

  /** Returns whether it is time to. */
  boolean isDue(long now) {
    return now - due >= 0;
  }

  /** It is being done from now on. */
  void begin(long now) {
    begun = now;
  }

  /** It is done. */
  void end(long now) {
    due = now + Math.max(least, share * (now - begun));
  }
}
