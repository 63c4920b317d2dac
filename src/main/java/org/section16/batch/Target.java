package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;

/**
 * The destination of one of the outputs of a run: results, diagnostics, or messages.
 *
 * <p>At its end a run calls {@link #complete()}, then {@link #withdraw()}, then {@link #publish()},
 * each for all targets before the next, so that the outputs of two runs never exist side by side.
 */
public interface Target extends Closeable {
  /** Starts a new output. */
  void open() throws IOException;

  /**
   * Continues where a run was interrupted.
   *
   * @param state the state that {@link #checkpoint()} returned
   * @return whether that is possible
   */
  boolean resume(String state) throws IOException;

  /** Appends the output for one input. */
  void append(byte[] bytes) throws IOException;

  /** Flushes the output and returns the state from which {@link #resume} can continue. */
  String checkpoint() throws IOException;

  /** Flushes the output; nothing more will be appended. */
  void complete() throws IOException;

  /**
   * Prepares to {@link #publish()} what an interrupted run had completed.
   *
   * @param state the state that {@link #checkpoint()} returned
   * @return whether all of it is still there
   */
  boolean resumeComplete(String state) throws IOException;

  /** Deletes the output that an earlier run left under the final name. */
  void withdraw() throws IOException;

  /** Makes the complete output appear under its final name. */
  void publish() throws IOException;
}
