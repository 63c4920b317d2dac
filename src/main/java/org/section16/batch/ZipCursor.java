package org.section16.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The documents in a zip archive, in its order. Several threads may read them at once. */
final class ZipCursor implements InputCursor {
  private final Optional<Path> file;
  private final String name;
  private final ZipFile zip;

  /** Held while the archive is positioned at an entry, which {@link ZipFile} does not guard. */
  private final Object positioning;

  private final Enumeration<ZipArchiveEntry> entries;
  private final FileContent reader;

  /**
   * One for this cursor, plus one for each returned input that has not been read; the archive is
   * closed at zero.
   */
  private final AtomicInteger users = new AtomicInteger(1);

  private final Access access;
  private boolean isEmpty = true;
  private boolean closed;

  /**
   * Opens an archive in a file.
   *
   * @param access the purpose for which the inputs are opened
   */
  static ZipCursor of(Path file, String name, FileContent reader, Access access)
      throws IOException {
    ZipFile zip = builder().setPath(file).get();
    return new ZipCursor(Optional.of(file), name, zip, zip, reader, access);
  }

  /** Opens an archive in memory. */
  static ZipCursor of(byte[] bytes, String name, FileContent reader) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(bytes);
    ZipFile zip = builder().setSeekableByteChannel(channel).get();
    // The streams of entries lock the channel, too.
    return new ZipCursor(Optional.empty(), name, zip, channel, reader, Access.CONTENT);
  }

  /** Reads only the central directory, which has all that is needed. */
  private static ZipFile.Builder builder() {
    return ZipFile.builder().setIgnoreLocalFileHeader(true);
  }

  private ZipCursor(
      Optional<Path> file,
      String name,
      ZipFile zip,
      Object positioning,
      FileContent reader,
      Access access) {
    this.file = file;
    this.name = name;
    this.zip = zip;
    this.positioning = positioning;
    this.entries = zip.getEntries();
    this.reader = reader;
    this.access = access;
  }

  @Override
  public Optional<Input> next() {
    while (entries.hasMoreElements()) {
      Optional<Input> input = input(entries.nextElement());
      if (input.isPresent()) {
        isEmpty = false;
        return input;
      }
    }
    if (isEmpty) {
      isEmpty = false;
      return Optional.of(
          Input.unreadable(
              name, "no .md, .markdown, .txt, .html, .htm or .xml file in this archive"));
    }
    return Optional.empty();
  }

  private Optional<Input> input(ZipArchiveEntry entry) {
    String path = FileNames.safePath(entry.getName());
    String inputName = name + "/" + path;
    boolean isArchive = FileNames.isArchive(path);
    if (entry.isDirectory() || (!isArchive && !isDocument(entry.getName()))) {
      return Optional.empty();
    }
    if (isSpecial(entry)) {
      return Optional.of(Inputs.special(inputName));
    }
    if (isArchive && !entry.isUnixSymlink()) {
      return Optional.of(Inputs.nestedArchive(inputName));
    }
    if (access == Access.CONTENT) {
      users.incrementAndGet();
    }
    return Optional.of(new Input(inputName, path, () -> read(entry), file));
  }

  /** Returns whether to read an entry; not an HTML page next to a document of the same name. */
  private boolean isDocument(String entry) {
    return FileNames.isDocument(entry)
        && (FileNames.isXml(entry)
            || FileNames.preferredTo(entry).stream().noneMatch(path -> zip.getEntry(path) != null));
  }

  /** Returns whether an entry is a pipe, a device or a socket, according to its Unix mode. */
  private static boolean isSpecial(ZipArchiveEntry entry) {
    int kind = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
    return kind != 0 && kind != UnixStat.FILE_FLAG && kind != UnixStat.LINK_FLAG;
  }

  private byte[] read(ZipArchiveEntry entry) throws IOException {
    try {
      if (entry.isUnixSymlink()) {
        throw new UnreadableInputException(
            "a link to " + target(entry) + " in an archive; skipped");
      }
      return content(entry);
    } finally {
      release();
    }
  }

  private byte[] content(ZipArchiveEntry entry) throws IOException {
    reader.check(entry.getSize());
    try (InputStream stream = open(entry)) {
      return reader.of(stream);
    }
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    synchronized (positioning) {
      return zip.getInputStream(entry);
    }
  }

  private String target(ZipArchiveEntry link) throws IOException {
    synchronized (positioning) {
      return zip.getUnixSymlink(link);
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
