package org.section16.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files atomically: they appear complete or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes {@code file} and creates its folders. */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be written under a temporary name.
      writeTo(file, file, bytes);
      return;
    }
    Path part = partOf(file);
    try {
      writeTo(part, file, bytes);
    } catch (NoSuchFileException e) {
      createFolderOf(file);
      writeTo(part, file, bytes);
    }
    rename(part, file);
  }

  private static void writeTo(Path place, Path file, byte[] bytes) throws IOException {
    try {
      Files.write(place, bytes);
    } catch (IOException e) {
      throw NamedOutput.named(file, e);
    }
  }

  /**
   * Returns whether {@code file} can be written under a temporary name: it is a regular file or
   * does not exist.
   */
  public static boolean isPossible(Path file) {
    return Files.notExists(file) || Files.isRegularFile(file);
  }

  /** Returns the temporary name of {@code file} while it is incomplete. */
  static Path partOf(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  static void createFolderOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
