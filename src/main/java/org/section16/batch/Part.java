package org.section16.batch;

import java.io.IOException;
import java.util.List;

/**
 * Makes what belongs to an input in one or more targets. Called by several threads at once.
 *
 * @see #one
 */
@FunctionalInterface
public interface Part {
  /** What is appended where there is nothing to append. */
  byte[] NOTHING = {};

  /**
   * The bytes for each target, empty where there is nothing to append.
   *
   * @throws IOException if the part writes a file itself, and that fails
   */
  List<byte[]> of(Reading reading) throws IOException;

  /** Makes the bytes for one target. */
  @FunctionalInterface
  interface Single {
    /** The bytes; {@link #NOTHING} if there are none. */
    byte[] of(Reading reading) throws IOException;
  }

  /** A part for one target. */
  static Part one(Single single) {
    return reading -> List.of(single.of(reading));
  }
}
