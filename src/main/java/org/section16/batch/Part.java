package org.section16.batch;

import java.io.IOException;
import java.util.List;

/**
 * Makes the output for an input in one or more targets. Called by several threads at once.
 *
 * @see #one
 */
@FunctionalInterface
public interface Part {
  /** The bytes of an input that has no output. */
  byte[] NOTHING = {};

  /**
   * Returns the bytes for each target; {@link #NOTHING} where there is no output.
   *
   * @throws IOException if the part writes a file itself and that fails
   */
  List<byte[]> of(Reading reading) throws IOException;

  /** Makes the bytes for one target. */
  @FunctionalInterface
  interface Single {
    /** Returns the bytes; {@link #NOTHING} if there is no output. */
    byte[] of(Reading reading) throws IOException;
  }

  /** Returns a part for one target. */
  static Part one(Single single) {
    return reading -> List.of(single.of(reading));
  }
}
