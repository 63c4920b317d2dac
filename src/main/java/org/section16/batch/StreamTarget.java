package org.section16.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, a pipe, or another stream that cannot be rewritten. A resumed run appends only
 * new output.
 */
public final class StreamTarget implements Target {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  /** Writes to {@code out}, which is not closed. */
  public StreamTarget(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  @Override
  public void open() {}

  @Override
  public boolean resume(String state) {
    return true;
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  @Override
  public String checkpoint() throws IOException {
    out.flush();
    return "";
  }

  @Override
  public void complete() throws IOException {
    out.flush();
  }

  @Override
  public boolean resumeComplete(String state) {
    return true;
  }

  @Override
  public void withdraw() {}

  @Override
  public void publish() {}

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
