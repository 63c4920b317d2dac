package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;

/** Standard error: messages about each input, written immediately and shared with the progress. */
public final class Messages implements Target {
  private final OutputStream out;
  private final Progress progress;

  /**
   * Writes to {@code out}, which is not closed.
   *
   * @param progress the progress that is shown on the same stream
   */
  public Messages(OutputStream out, Progress progress) {
    this.out = requireNonNull(out);
    this.progress = requireNonNull(progress);
  }

  @Override
  public void open() {}

  @Override
  public boolean resume(String state) {
    return true;
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    progress.clear();
    out.write(bytes);
    out.flush();
  }

  @Override
  public String checkpoint() {
    return "";
  }

  @Override
  public void complete() {}

  @Override
  public boolean resumeComplete(String state) {
    return true;
  }

  @Override
  public void withdraw() {}

  @Override
  public void publish() {}

  @Override
  public void close() {}
}
