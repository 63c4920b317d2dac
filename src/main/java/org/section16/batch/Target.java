package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;

/** Where one of the outputs of a run goes: results, diagnostics, or messages. */
public interface Target extends Closeable {
  /** Begins anew. */
  void open() throws IOException;

  /**
   * Goes on where a run was interrupted.
   *
   * @param state what {@link #checkpoint()} gave then
   * @return whether that is possible; if not, nothing has been changed
   */
  boolean resume(String state) throws IOException;

  /** Takes what belongs to one input. */
  void append(byte[] bytes) throws IOException;

  /** Makes sure that all that was taken outlives this process, and says how to go on from here. */
  String checkpoint() throws IOException;

  /** Makes the output appear under its name, whole. */
  void finish() throws IOException;
}
