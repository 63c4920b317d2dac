package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** A target that puts a separator between what it is given. */
public final class SeparatedTarget implements Target {
  private final Target target;
  private final byte[] separator;
  private boolean begun;

  /** Writes to {@code target}. */
  public SeparatedTarget(Target target, byte[] separator) {
    this.target = requireNonNull(target);
    this.separator = separator.clone();
  }

  @Override
  public void open() throws IOException {
    target.open();
  }

  @Override
  public boolean resume(String state) throws IOException {
    begun = state.startsWith("1");
    return target.resume(state.substring(1));
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    if (begun) {
      target.append(separator);
    }
    begun = true;
    target.append(bytes);
  }

  @Override
  public String checkpoint() throws IOException {
    return (begun ? "1" : "0") + target.checkpoint();
  }

  @Override
  public void complete() throws IOException {
    target.complete();
  }

  @Override
  public boolean resumeComplete(String state) throws IOException {
    return target.resumeComplete(state.substring(1));
  }

  @Override
  public void withdraw() throws IOException {
    target.withdraw();
  }

  @Override
  public void publish() throws IOException {
    target.publish();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
