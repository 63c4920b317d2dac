package org.section16.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams of a command; text is UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: diagnostics and messages
 */
public record Streams(InputStream in, OutputStream out, OutputStream err) {
  public Streams {
    requireNonNull(in);
    requireNonNull(out);
    requireNonNull(err);
  }

  /** Returns the streams of the process. */
  static Streams ofProcess() {
    return new Streams(
        // FileInputStream.readAllBytes asks for the file position, which a pipe does not have.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /**
   * Returns a writer for results on standard output, to be flushed at the end. Unlike {@link
   * #outWriter} it fails if they cannot be written.
   */
  Writer results() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Returns a writer for text on standard output; it flushes every line and ignores failures. */
  PrintWriter outWriter() {
    return writer(out);
  }

  /** Returns a writer for text on standard error; it flushes every line and ignores failures. */
  PrintWriter errWriter() {
    return writer(err);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
