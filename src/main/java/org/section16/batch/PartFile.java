package org.section16.batch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is written under a temporary name ({@code .name.part}) and renamed when it is
 * complete.
 */
public final class PartFile implements Target {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final byte[] header;
  private Optional<FileChannel> channel = Optional.empty();
  private OutputStream out = OutputStream.nullOutputStream();
  private long length;

  /** Writes {@code file}. */
  public PartFile(Path file) {
    this(file, new byte[0]);
  }

  /** Writes {@code file}, starting with {@code header}. */
  public PartFile(Path file, byte[] header) {
    this.header = header.clone();
    this.file = file;
    this.part = WholeFile.partOf(file);
  }

  @Override
  public void open() throws IOException {
    WholeFile.createFolderOf(file);
    open(0);
    append(header);
  }

  @Override
  public boolean resume(String state) throws IOException {
    long written = Long.parseLong(state);
    if (Files.notExists(part) || Files.size(part) < written) {
      return false;
    }
    open(written);
    return true;
  }

  private void open(long written) throws IOException {
    FileChannel opened = FileChannel.open(part, CREATE, WRITE);
    channel = Optional.of(opened);
    opened.truncate(written);
    opened.position(written);
    out = new BufferedOutputStream(new NamedOutput(file, Channels.newOutputStream(opened)), BUFFER);
    length = written;
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    out.write(bytes);
    length += bytes.length;
  }

  @Override
  public String checkpoint() throws IOException {
    out.flush();
    return Long.toString(length);
  }

  @Override
  public void complete() throws IOException {
    out.flush();
    if (channel.isPresent()) {
      channel.get().force(false);
    }
    close();
  }

  /**
   * Accepts either name of the file: the run may have been interrupted before or after renaming.
   */
  @Override
  public boolean resumeComplete(String state) throws IOException {
    Path complete = Files.exists(part) ? part : file;
    return Files.exists(complete) && Files.size(complete) == Long.parseLong(state);
  }

  @Override
  public void withdraw() throws IOException {
    if (Files.exists(part)) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void publish() throws IOException {
    if (Files.exists(part)) {
      WholeFile.rename(part, file);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
      channel = Optional.empty();
    }
    out = OutputStream.nullOutputStream();
  }
}
