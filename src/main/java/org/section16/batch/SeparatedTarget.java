package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** A target that writes a separator between its parts. */
public final class SeparatedTarget implements Target {
  private final Target target;
  private final byte[] separator;
  private boolean hasContent;

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
    hasContent = state.startsWith("1");
    return target.resume(state.substring(1));
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    if (hasContent) {
      target.append(separator);
    }
    hasContent = true;
    target.append(bytes);
  }

  @Override
  public String checkpoint() throws IOException {
    return (hasContent ? "1" : "0") + target.checkpoint();
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
