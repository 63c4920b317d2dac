package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The documents of a zip archive, in its order. Several threads may read them at once. */
final class ZipCursor implements InputCursor {
  /** An archive that is open. */
  private interface Archive extends Closeable {
    Enumeration<? extends ZipEntry> entries();

    InputStream content(ZipEntry entry) throws IOException;
  }

  private final Optional<Path> file;
  private final String name;
  private final Archive zip;
  private final Enumeration<? extends ZipEntry> entries;
  private final FileContent reader;

  /**
   * One for this cursor, and one for each input that was given and has not been read; at zero the
   * archive is closed.
   */
  private final AtomicInteger users = new AtomicInteger(1);

  private final Access access;
  private boolean empty = true;
  private boolean closed;

  /**
   * The documents of an archive in a file.
   *
   * @param access what the inputs are opened for
   */
  static ZipCursor of(Path file, String name, FileContent reader, Access access)
      throws IOException {
    return new ZipCursor(
        Optional.of(file), name, new InFile(new ZipFile(file.toFile())), reader, access);
  }

  /** The documents of an archive in memory. */
  static ZipCursor of(byte[] bytes, String name, FileContent reader) throws IOException {
    return new ZipCursor(Optional.empty(), name, InMemory.of(bytes), reader, Access.CONTENT);
  }

  private ZipCursor(
      Optional<Path> file, String name, Archive zip, FileContent reader, Access access) {
    this.file = file;
    this.name = name;
    this.zip = zip;
    this.entries = zip.entries();
    this.reader = reader;
    this.access = access;
  }

  @Override
  public Optional<Input> next() {
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String path = FileNames.safePath(entry.getName());
      if (!entry.isDirectory() && FileNames.isArchive(path)) {
        empty = false;
        return Optional.of(Inputs.nestedArchive(name + "/" + path));
      }
      if (!entry.isDirectory() && isDocument(entry.getName())) {
        empty = false;
        if (access == Access.CONTENT) {
          users.incrementAndGet();
        }
        return Optional.of(new Input(name + "/" + path, path, () -> read(entry), file));
      }
    }
    if (empty) {
      empty = false;
      return Optional.of(
          Input.unreadable(name, "no .md, .markdown, .txt, .html, .htm or .xml file in this archive"));
    }
    return Optional.empty();
  }

  /** A page beside a document of the same stem is not read. */
  private boolean isDocument(String entry) {
    return FileNames.isDocument(entry)
        && (FileNames.isXml(entry)
            || FileNames.preferredTo(entry).stream().noneMatch(path -> zip.getEntry(path) != null));
  }

  private byte[] read(ZipEntry entry) throws IOException {
    try (InputStream stream = zip.content(entry)) {
      reader.check(entry.getSize());
      return reader.of(stream);
    } finally {
      release();
    }
  }

  private void release() throws IOException {
    if (users.decrementAndGet() == 0) {
      zip.close();
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      release();
    }
  }

  /** Read by Java itself, which wants a file. */
  private record InFile(ZipFile zip) implements Archive {
    @Override
    public Enumeration<? extends ZipEntry> entries() {
      return zip.entries();
    }

    @Override
    public InputStream content(ZipEntry entry) throws IOException {
      return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** Read by Commons Compress. */
  private record InMemory(org.apache.commons.compress.archivers.zip.ZipFile zip)
      implements Archive {
    static InMemory of(byte[] bytes) throws IOException {
      return new InMemory(
          org.apache.commons.compress.archivers.zip.ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .get());
    }

    @Override
    public Enumeration<? extends ZipEntry> entries() {
      return zip.getEntries();
    }

    @Override
    public InputStream content(ZipEntry entry) throws IOException {
      return zip.getInputStream((ZipArchiveEntry) entry);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
