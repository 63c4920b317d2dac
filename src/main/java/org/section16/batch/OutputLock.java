package org.section16.batch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps other runs from writing to the same place, by locked files that are there as long as the
 * run is. The system unlocks them also where a run is killed.
 */
public final class OutputLock implements Closeable {
  /** Works on the outputs. */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does it.
     *
     * @throws IOException if an output cannot be written
     */
    T run() throws IOException;
  }

  /** A locked file. */
  private record Held(Path file, FileChannel channel) {}

  private static final int MOST_BYTES = 1 << 16;

  private final List<Held> held = new ArrayList<>();

  private OutputLock() {}

  /** The file that is locked while {@code file} is written. */
  public static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".lock");
  }

  /** The file that is locked while files of {@code folder} are written. */
  public static Path in(Path folder) {
    return folder.resolve(".section16.lock");
  }

  /**
   * Does {@code work} while {@code files} are locked; they are made with the folders to them.
   *
   * @return what the work gives
   * @throws OutputInUseException if another run has locked one; nothing is done then
   */
  public static <T> T holding(List<Path> files, Work<T> work) throws IOException {
    try (OutputLock lock = new OutputLock()) {
      for (Path file : files) {
        lock.add(file);
      }
      return work.run();
    }
  }

  private void add(Path file) throws IOException {
    WholeFile.createFolderOf(file);
    // The run before may take its file away between the opening and the locking of it.
    while (true) {
      FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new OutputInUseException(
            "another run is writing to "
                + file.toAbsolutePath().normalize().getParent()
                + " ("
                + file.getFileName()
                + " is locked): wait for its end, or choose another place");
      }
      if (isStillThere(file, channel)) {
        held.add(new Held(file, channel));
        return;
      }
      channel.close();
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // Some network file systems have no locks: no reason not to write there.
      return true;
    }
  }

  /**
   * Returns whether the locked file is the one that {@code file} names. It is told by a size of its
   * own: reading it would open it again, and closing that would unlock it (POSIX).
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, MOST_BYTES);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[size]), 0);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    for (Held each : held) {
      Files.deleteIfExists(each.file());
      each.channel().close();
    }
    held.clear();
  }
}
