package org.section16.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes {@code file}, with the folders to it. */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device has no other name to be written under.
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
   * Returns whether {@code file} can be written under another name first: it is a file, or not
   * there.
   */
  public static boolean isPossible(Path file) {
    return Files.notExists(file) || Files.isRegularFile(file);
  }

  /** The name of {@code file} while it is not whole. */
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
