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
 * The files and folders below a folder, sorted by name, a folder's content after the folder. Only
 * the names of the open folders are kept, so that memory does not grow with the tree.
 */
final class PathWalk {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  /** What is found: a folder, or anything else. */
  record Entry(Path path, boolean isFolder) {}

  /** A folder that is being read. */
  private record Level(Path folder, Iterator<Path> rest) {}

  private final int depth;
  private final Optional<Path> excluded;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Optional<Path> toEnter;

  /**
   * @param root where to start; not itself one of the results
   * @param depth how many levels to go down
   * @param excluded a folder that is passed over: where output goes
   */
  PathWalk(Path root, int depth, Optional<Path> excluded) {
    this.depth = depth;
    this.excluded = excluded.map(folder -> folder.toAbsolutePath().normalize());
    this.toEnter = Optional.of(root);
  }

  /**
   * The next file or folder.
   *
   * @throws FileSystemException if a folder cannot be read; the walk can go on after it
   */
  Optional<Entry> next() throws FileSystemException {
    if (toEnter.isPresent()) {
      Path folder = toEnter.get();
      toEnter = Optional.empty();
      levels.push(new Level(folder, list(folder).iterator()));
    }
    while (!levels.isEmpty()) {
      Iterator<Path> rest = levels.element().rest();
      if (rest.hasNext()) {
        Path path = rest.next();
        boolean isFolder = Files.isDirectory(path);
        if (isFolder && isExcluded(path)) {
          continue;
        }
        if (isFolder && levels.size() < depth && !isOpen(path)) {
          toEnter = Optional.of(path);
        }
        return Optional.of(new Entry(path, isFolder));
      }
      levels.pop();
    }
    return Optional.empty();
  }

  /** Does not go into the folder that {@link #next()} gave last. */
  void skipFolder() {
    toEnter = Optional.empty();
  }

  private boolean isExcluded(Path folder) {
    return excluded.isPresent() && folder.toAbsolutePath().normalize().equals(excluded.get());
  }

  /** Links can lead back to a folder that is being read: such a circle is not entered again. */
  private boolean isOpen(Path folder) {
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
