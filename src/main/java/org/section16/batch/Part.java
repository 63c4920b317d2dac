package org.section16.batch;

import java.io.IOException;

/** One kind of output: makes what belongs to an input. Called by several threads at once. */
@FunctionalInterface
public interface Part {
  /** Nothing. */
  byte[] NOTHING = {};

  /**
   * The bytes to append to the target; {@link #NOTHING} if there are none.
   *
   * @throws IOException if the part writes a file itself, and that fails
   */
  byte[] of(Reading reading) throws IOException;
}
