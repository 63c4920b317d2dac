package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where one of the outputs of a run goes: results, diagnostics, or messages.
 *
 * <p>A run that came to its end calls {@link #complete()}, {@link #withdraw()} and {@link
 * #publish()}, each for all of its targets before the next, so that outputs of two runs never stand
 * side by side.
 */
public interface Target extends Closeable {
  /** Begins anew. */
  void open() throws IOException;

  /**
   * Goes on where a run was interrupted.
   *
   * @param state what {@link #checkpoint()} gave then
   * @return whether that is possible
   */
  boolean resume(String state) throws IOException;

  /** Takes what belongs to one input. */
  void append(byte[] bytes) throws IOException;

  /** Makes sure that all that was taken outlives this process, and says how to go on from here. */
  String checkpoint() throws IOException;

  /** Nothing more will come: makes sure that all is written. */
  void complete() throws IOException;

  /**
   * Gets ready to {@link #publish()} what an interrupted run had completed.
   *
   * @param state what {@link #checkpoint()} gave then
   * @return whether all of it is still there
   */
  boolean resumeComplete(String state) throws IOException;

  /** Takes away what another run left under the name of the output. */
  void withdraw() throws IOException;

  /** Makes the output appear under its name, whole. */
  void publish() throws IOException;
}
