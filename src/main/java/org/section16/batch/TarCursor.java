package org.section16.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The documents in a tar archive, gzipped or not, in the order of the archive. An input is read as
 * soon as the cursor returns it.
 */
final class TarCursor implements InputCursor {
  private static final int BUFFER = 1 << 16;

  private final Optional<Path> file;
  private final String name;
  private final long size;
  private final CountingStream compressed;
  private final TarArchiveInputStream tar;
  private final FileContent reader;
  private final Access access;
  private boolean isEmpty = true;
  private boolean isDamaged;

  /**
   * Opens an archive in a file.
   *
   * @param access the purpose for which the inputs are opened
   */
  static TarCursor of(Path file, String name, FileContent reader, Access access)
      throws IOException {
    boolean gzipped = FileNames.isGzip(String.valueOf(file.getFileName()));
    InputStream bytes = Files.newInputStream(file);
    return new TarCursor(Optional.of(file), name, gzipped, bytes, Files.size(file), reader, access);
  }

  /** Opens an archive in memory. */
  static TarCursor of(byte[] bytes, String name, boolean gzipped, FileContent reader)
      throws IOException {
    return new TarCursor(
        Optional.empty(),
        name,
        gzipped,
        new ByteArrayInputStream(bytes),
        bytes.length,
        reader,
        Access.CONTENT);
  }

  private TarCursor(
      Optional<Path> file,
      String name,
      boolean gzipped,
      InputStream bytes,
      long size,
      FileContent reader,
      Access access)
      throws IOException {
    this.file = file;
    this.name = name;
    this.size = size;
    this.compressed = new CountingStream(bytes);
    this.reader = reader;
    this.access = access;
    this.tar = open(gzipped, compressed);
  }

  private static TarArchiveInputStream open(boolean gzipped, InputStream compressed)
      throws IOException {
    try {
      InputStream content =
          gzipped
              ? new GZIPInputStream(compressed, BUFFER)
              : new BufferedInputStream(compressed, BUFFER);
      return new TarArchiveInputStream(content, "UTF-8");
    } catch (IOException e) {
      compressed.close();
      throw e;
    }
  }

  @Override
  public Optional<Input> next() {
    if (isDamaged) {
      return Optional.empty();
    }
    try {
      return nextDocument();
    } catch (IOException e) {
      // Nothing after the damage can be found; report it and stop here.
      isDamaged = true;
      return Optional.of(
          Input.unreadable(name, "damaged archive: " + UnreadableInputException.reason(e)));
    }
  }

  private Optional<Input> nextDocument() throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Optional<Input> input = input(entry);
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

  private Optional<Input> input(TarArchiveEntry entry) throws IOException {
    String path = FileNames.safePath(entry.getName());
    String inputName = name + "/" + path;
    boolean isArchive = FileNames.isArchive(path);
    if (entry.isDirectory() || (!isArchive && !FileNames.isDocument(entry.getName()))) {
      return Optional.empty();
    }
    if (entry.isSymbolicLink() || entry.isLink()) {
      return Optional.of(
          Input.unreadable(
              inputName, "a link to " + entry.getLinkName() + " in an archive; skipped"));
    }
    if (!entry.isFile() || entry.isFIFO() || isDevice(entry)) {
      return Optional.of(Inputs.special(inputName));
    }
    return Optional.of(
        isArchive
            ? Inputs.nestedArchive(inputName)
            : new Input(inputName, path, read(entry), file));
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isCharacterDevice() || entry.isBlockDevice();
  }

  private Input.Content read(TarArchiveEntry entry) throws IOException {
    if (access == Access.NAMES) {
      return () -> new byte[0];
    }
    try {
      reader.check(entry.getSize());
    } catch (UnreadableInputException tooLarge) {
      return () -> {
        throw tooLarge;
      };
    }
    byte[] bytes = reader.of(tar);
    return () -> bytes;
  }

  @Override
  public OptionalDouble progress() {
    return size == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) compressed.count / size);
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** Counts the bytes that were read. */
  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
