package org.section16.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** The inputs that match a pattern such as {@code filings/2013-??-*.md}. */
final class GlobCursor implements InputCursor {
  /** Opens a match. */
  @FunctionalInterface
  interface Opener {
    /**
     * Opens the inputs of one match.
     *
     * @param path the match
     * @param prefix the path of its folder, relative to the part of the pattern without wildcards:
     *     empty, or ends in {@code /}
     */
    InputCursor open(Path path, String prefix) throws IOException;
  }

  private final String pattern;
  private final Path base;
  private final PathMatcher matcher;
  private final PathWalk walk;
  private final Opener opener;
  private InputCursor match = InputCursor.EMPTY;
  private boolean isEmpty = true;

  /**
   * Creates a cursor.
   *
   * @param pattern the pattern; {@code **} matches any number of folders
   * @param excluded a folder to skip, such as the output folder
   * @param opener opens the inputs of each match
   * @throws PatternSyntaxException if the pattern is malformed
   */
  GlobCursor(String pattern, Optional<Path> excluded, Opener opener) {
    this.pattern = pattern;
    this.opener = opener;
    int prefixLength = lengthWithoutWildcards(pattern);
    this.base = Path.of(pattern.substring(0, prefixLength));
    String rest = pattern.substring(prefixLength);
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
    int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
    this.walk = new PathWalk(base.toString().isEmpty() ? Path.of(".") : base, depth, excluded);
  }

  /** Returns whether {@code argument} contains a wildcard. */
  static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  @Override
  public Optional<Input> next() throws IOException {
    Optional<Input> input = match.next();
    while (input.isEmpty()) {
      match.close();
      match = InputCursor.EMPTY;
      try {
        Optional<Path> path = nextMatch();
        if (path.isEmpty()) {
          return noMatch();
        }
        match = opener.open(path.get(), prefix(path.get()));
      } catch (FileSystemException e) {
        return Optional.of(Input.unreadable(e.getFile(), String.valueOf(e.getReason())));
      }
      input = match.next();
    }
    isEmpty = false;
    return input;
  }

  private Optional<Path> nextMatch() throws FileSystemException {
    for (Optional<PathWalk.Entry> entry = walk.next(); entry.isPresent(); entry = walk.next()) {
      Path path = entry.get().path().normalize();
      if (matcher.matches(relative(path))) {
        walk.skipFolder();
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private Path relative(Path path) {
    return base.toString().isEmpty() ? path : base.normalize().relativize(path);
  }

  private String prefix(Path path) {
    Path parent = relative(path).getParent();
    return parent == null ? "" : FileNames.safePath(parent.toString()) + "/";
  }

  private Optional<Input> noMatch() {
    if (!isEmpty) {
      return Optional.empty();
    }
    isEmpty = false;
    return Optional.of(
        Input.unreadable(pattern, "no such file or folder, and no match as a pattern"));
  }

  /** Returns the length of the part up to the last separator before the first wildcard. */
  private static int lengthWithoutWildcards(String pattern) {
    int wildcard = 0;
    while (!isPattern(pattern.substring(wildcard, wildcard + 1))) {
      wildcard++;
    }
    return pattern.lastIndexOf('/', wildcard) + 1;
  }

  @Override
  public void close() throws IOException {
    match.close();
  }
}
