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
 * Prevents other runs from writing to the same output, by means of lock files that exist while the
 * run is active. The operating system releases the locks even if a run is killed.
 */
public final class OutputLock implements Closeable {
  /** Work that writes the outputs. */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does the work.
     *
     * @throws IOException if an output cannot be written
     */
    T run() throws IOException;
  }

  /** A lock file and the channel that holds its lock. */
  private record LockFile(Path file, FileChannel channel) {}

  private static final int MAX_SIZE = 1 << 16;

  private final List<LockFile> lockFiles = new ArrayList<>();

  private OutputLock() {}

  /** Returns the lock file for {@code file}. */
  public static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".lock");
  }

  /** Returns the lock file for the files in {@code folder}. */
  public static Path in(Path folder) {
    return folder.resolve(".section16.lock");
  }

  /**
   * Does {@code work} while holding locks on {@code files}, which are created with their folders.
   *
   * @return the result of the work
   * @throws OutputInUseException if another run holds one of the locks; no work is done then
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
    // A run that is ending may delete its lock file after we opened it and before we lock it.
    while (true) {
      FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
      if (!tryLock(channel)) {
        channel.close();
        throw new OutputInUseException(
            "another run is writing to "
                + file.toAbsolutePath().normalize().getParent()
                + " ("
                + file.getFileName()
                + " is locked): wait until it ends, or choose another place");
      }
      if (isStillThere(file, channel)) {
        lockFiles.add(new LockFile(file, channel));
        return;
      }
      channel.close();
    }
  }

  private static boolean tryLock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // Some network file systems do not support locks; write without one.
      return true;
    }
  }

  /**
   * Returns whether {@code file} still refers to the locked file, which is recognised by a random
   * size: reading the content would open the file again, and closing that would release the lock
   * (POSIX).
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, MAX_SIZE);
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
    for (LockFile lockFile : lockFiles) {
      Files.deleteIfExists(lockFile.file());
      lockFile.channel().close();
    }
    lockFiles.clear();
  }
}
