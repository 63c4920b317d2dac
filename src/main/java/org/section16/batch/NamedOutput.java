package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** An output stream to a file whose exceptions name the file, for example if the disk is full. */
final class NamedOutput extends FilterOutputStream {
  private final Path file;

  NamedOutput(Path file, OutputStream out) {
    super(out);
    this.file = requireNonNull(file);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Returns {@code cause} with the name of the file added, unless it has one. */
  static IOException named(Path file, IOException cause) {
    if (cause instanceof FileSystemException) {
      return cause;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, cause.getMessage());
    named.initCause(cause);
    return named;
  }
}
