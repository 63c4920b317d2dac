package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Iterates over the files and folders below a folder, sorted by name, with a folder before its
 * contents. Keeps only the names in the open folders, so that memory does not grow with the tree.
 */
final class PathWalk {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  /** A folder, or anything else. */
  record Entry(Path path, boolean isFolder) {}

  /** An open folder and its remaining entries. */
  private record Level(Path folder, Iterator<Path> remaining) {}

  private final int maxDepth;
  private final Optional<Path> excluded;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Optional<Path> toEnter;

  /**
   * Creates a walk.
   *
   * @param root where to start; not itself one of the results
   * @param maxDepth how many levels to go down
   * @param excluded a folder to skip, such as the output folder
   */
  PathWalk(Path root, int maxDepth, Optional<Path> excluded) {
    this.maxDepth = maxDepth;
    this.excluded = excluded.map(folder -> folder.toAbsolutePath().normalize());
    this.toEnter = Optional.of(root);
  }

  /**
   * Returns the next file or folder; empty at the end.
   *
   * @throws FileSystemException if a folder cannot be read; the walk can continue after it
   */
  Optional<Entry> next() throws FileSystemException {
    if (toEnter.isPresent()) {
      Path folder = toEnter.get();
      toEnter = Optional.empty();
      levels.push(new Level(folder, list(folder).iterator()));
    }
    while (!levels.isEmpty()) {
      Iterator<Path> remaining = levels.element().remaining();
      if (remaining.hasNext()) {
        Path path = remaining.next();
        boolean isFolder = Files.isDirectory(path);
        if (isFolder && isExcluded(path)) {
          continue;
        }
        if (isFolder && levels.size() < maxDepth && !isLinkToOpenFolder(path)) {
          toEnter = Optional.of(path);
        }
        return Optional.of(new Entry(path, isFolder));
      }
      levels.pop();
    }
    return Optional.empty();
  }

  /** Skips the contents of the folder that {@link #next()} returned last. */
  void skipFolder() {
    toEnter = Optional.empty();
  }

  private boolean isExcluded(Path folder) {
    return excluded.isPresent() && folder.toAbsolutePath().normalize().equals(excluded.get());
  }

  /** Returns whether {@code folder} is a link to an open folder, which would be an endless loop. */
  private boolean isLinkToOpenFolder(Path folder) {
    if (!Files.isSymbolicLink(folder)) {
      return false;
    }
    try {
      Path target = folder.toRealPath();
      for (Level level : levels) {
        if (level.folder().toRealPath().equals(target)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> list(Path folder) throws FileSystemException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(paths::add);
    } catch (IOException e) {
      throw unreadable(folder, e);
    } catch (DirectoryIteratorException e) {
      throw unreadable(folder, requireNonNull(e.getCause()));
    }
    paths.sort(BY_NAME);
    return paths;
  }

  private static FileSystemException unreadable(Path folder, IOException cause) {
    FileSystemException exception =
        new FileSystemException(folder.toString(), null, UnreadableInputException.reason(cause));
    exception.initCause(cause);
    return exception;
  }
}
