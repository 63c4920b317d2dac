package org.section16.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The documents of a zip archive, in its order. Several threads may read them at once. */
final class ZipCursor implements InputCursor {
  private final Path file;
  private final String name;
  private final ZipFile zip;
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
   * @param access what the inputs are opened for
   */
  ZipCursor(Path file, String name, FileContent reader, Access access) throws IOException {
    this.file = file;
    this.name = name;
    this.zip = new ZipFile(file.toFile());
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
        return Optional.of(Input.in(file, name + "/" + path, path, () -> read(entry)));
      }
    }
    if (empty) {
      empty = false;
      return Optional.of(
          Input.unreadable(
              name, "no .md, .markdown, .txt, .html, .htm or .xml file in this archive"));
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
    try (InputStream stream = zip.getInputStream(entry)) {
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
}
