package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.PatternSyntaxException;

/**
 * The inputs named by the command-line arguments: files, folders, patterns, zip and tar archives,
 * and {@code -} for standard input.
 */
public final class Inputs {
  /** The argument for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final List<String> arguments;
  private final Optional<Path> excluded;
  private final InputStream standardInput;
  private final FileContent reader;

  /**
   * Creates inputs from arguments.
   *
   * @param arguments the arguments, as given
   * @param excluded a folder to skip inside other folders, such as the output folder
   * @param maxBytes the maximum size of an input in bytes
   * @param standardInput the stream that {@code -} stands for
   */
  public Inputs(
      List<String> arguments, Optional<Path> excluded, long maxBytes, InputStream standardInput) {
    this.arguments = List.copyOf(arguments);
    this.excluded = requireNonNull(excluded);
    this.standardInput = requireNonNull(standardInput);
    this.reader = new FileContent(maxBytes);
  }

  /** Returns the arguments, as given. */
  public List<String> arguments() {
    return arguments;
  }

  /** Opens all inputs, in the order of the arguments; one that cannot be read fails when read. */
  public InputCursor open() {
    return new Sequence(Access.CONTENT);
  }

  /** Opens the same inputs to list their names; their content cannot be read. */
  public InputCursor names() {
    return new Sequence(Access.NAMES);
  }

  /** Returns whether there is more than one input. */
  public boolean areSeveral() throws IOException {
    try (InputCursor cursor = names()) {
      boolean hasOne = cursor.next().isPresent();
      return hasOne && cursor.next().isPresent();
    }
  }

  /** Returns the number of inputs; empty if finding out requires reading a whole archive. */
  public OptionalLong count() throws IOException {
    if (arguments.stream().anyMatch(FileNames::isTar)) {
      return OptionalLong.empty();
    }
    try (InputCursor cursor = names()) {
      long count = 0;
      while (cursor.next().isPresent()) {
        count++;
      }
      return OptionalLong.of(count);
    }
  }

  private InputCursor open(String argument, Access access) {
    if (argument.equals(STANDARD_INPUT)) {
      return InputCursor.of(
          List.of(new Input(argument, "stdin.md", () -> reader.of(standardInput))));
    }
    try {
      Path path = Path.of(argument);
      if (GlobCursor.isPattern(argument) && Files.notExists(path)) {
        return new GlobCursor(
            argument,
            excluded,
            (match, prefix) ->
                isSpecial(match)
                    ? one(special(match.toString()))
                    : open(match, match.toString(), prefix, access));
      }
      return open(path, argument, "", access);
    } catch (InvalidPathException e) {
      return one(Input.unreadable(argument, "not a valid path: " + e.getReason()));
    } catch (PatternSyntaxException e) {
      return one(Input.unreadable(argument, "not a valid pattern: " + e.getDescription()));
    }
  }

  private InputCursor open(Path path, String name, String prefix, Access access) {
    String file = String.valueOf(path.getFileName());
    try {
      if (Files.isDirectory(path)) {
        return new FolderCursor(path, name, prefix, reader, excluded);
      }
      if (FileNames.isArchive(file) && isSpecial(path)) {
        return one(special(name));
      }
      if (FileNames.isZip(file)) {
        return ZipCursor.of(path, name, reader, access);
      }
      if (FileNames.isTar(file)) {
        return TarCursor.of(path, name, reader, access);
      }
    } catch (IOException e) {
      return one(Input.unreadable(name, UnreadableInputException.reason(e)));
    }
    return one(Input.in(path, name, prefix + file, () -> reader.of(path)));
  }

  /**
   * Returns whether {@code path} is a pipe, a device or a socket, which may never end. One that is
   * named as an argument is read nevertheless.
   */
  static boolean isSpecial(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** Returns an unreadable input for an archive inside an archive. */
  static Input nestedArchive(String name) {
    return Input.unreadable(name, "an archive in an archive; skipped, extract it first");
  }

  /** Returns an unreadable input for a pipe, a device or a socket. */
  static Input special(String name) {
    return Input.unreadable(name, "a pipe, a device or a socket, not a file; skipped");
  }

  private static InputCursor one(Input input) {
    return InputCursor.of(List.of(input));
  }

  /** The inputs of all arguments, one argument after the other. */
  private final class Sequence implements InputCursor {
    private final Access access;
    private final Iterator<String> remaining = arguments.iterator();
    private InputCursor current = EMPTY;
    private int openedCount;

    Sequence(Access access) {
      this.access = access;
    }

    @Override
    public Optional<Input> next() throws IOException {
      Optional<Input> input = current.next();
      while (input.isEmpty() && remaining.hasNext()) {
        current.close();
        current = open(remaining.next(), access);
        openedCount++;
        input = current.next();
      }
      return input;
    }

    // Assumes arguments of similar size: good enough for archives by year or quarter.
    @Override
    public OptionalDouble progress() {
      OptionalDouble part = current.progress();
      return part.isEmpty()
          ? part
          : OptionalDouble.of((openedCount - 1 + part.getAsDouble()) / arguments.size());
    }

    @Override
    public void close() throws IOException {
      current.close();
    }
  }
}
