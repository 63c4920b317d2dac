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
 * A file that grows under a name of its own ({@code .name.part}) and gets its real name when it is
 * whole.
 */
public final class PartFile implements Target {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final byte[] header;
  private Optional<FileChannel> channel = Optional.empty();
  private OutputStream out = OutputStream.nullOutputStream();

  /** Writes {@code file}. */
  public PartFile(Path file) {
    this(file, new byte[0]);
  }

  /** Writes {@code file} with {@code header} before all else. */
  public PartFile(Path file, byte[] header) {
    this.header = header.clone();
    this.file = file;
    this.part = WholeFile.partOf(file);
  }

  @Override
  public void open() throws IOException {
    WholeFile.createFolderOf(file);
    open(0);
    out.write(header);
  }

  @Override
  public boolean resume(String state) throws IOException {
    long length = Long.parseLong(state);
    if (Files.notExists(part) && Files.exists(file) && Files.size(file) >= length) {
      // The run had come to its end and was interrupted while it named its files.
      WholeFile.rename(file, part);
    }
    if (Files.notExists(part) || Files.size(part) < length) {
      return false;
    }
    open(length);
    return true;
  }

  private void open(long length) throws IOException {
    FileChannel opened = FileChannel.open(part, CREATE, WRITE);
    channel = Optional.of(opened);
    opened.truncate(length);
    opened.position(length);
    out = new BufferedOutputStream(Channels.newOutputStream(opened), BUFFER);
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  @Override
  public String checkpoint() throws IOException {
    out.flush();
    return Long.toString(channel.isPresent() ? channel.get().position() : 0);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
    if (channel.isPresent()) {
      channel.get().force(false);
    }
    close();
    WholeFile.rename(part, file);
  }

  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
      channel = Optional.empty();
    }
  }
}
