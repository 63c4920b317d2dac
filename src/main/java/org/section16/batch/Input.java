package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document to read.
 *
 * @param name as the user would recognise it: the path as given, or folder and path in the folder
 * @param path where it belongs below an output folder: the path in its folder or archive, {@code /}
 *     between the names
 * @param content what it holds
 * @param file the file that it is, or the archive that it is in; empty for standard input and what
 *     is not a file
 */
public record Input(String name, String path, Content content, Optional<Path> file) {
  /** What an input holds. */
  @FunctionalInterface
  public interface Content {
    /**
     * Reads all bytes.
     *
     * @throws UnreadableInputException if there are more than allowed
     * @throws IOException if they cannot be read
     */
    byte[] read() throws IOException;
  }

  public Input {
    requireNonNull(name);
    requireNonNull(path);
    requireNonNull(content);
    requireNonNull(file);
  }

  /** An input that no file holds. */
  public Input(String name, String path, Content content) {
    this(name, path, content, Optional.empty());
  }

  /** An input that is {@code file}, or is in it. */
  public static Input in(Path file, String name, String path, Content content) {
    return new Input(name, path, content, Optional.of(file));
  }

  /** An input that cannot be read, and why. */
  static Input unreadable(String name, String reason) {
    return new Input(
        name,
        FileNames.safePath(name),
        () -> {
          throw new UnreadableInputException(reason);
        });
  }

  /**
   * The text of the document, without a byte order mark.
   *
   * @throws UnreadableInputException if it is missing, too long, binary or not UTF-8
   */
  public String text() throws UnreadableInputException {
    try {
      return Utf8.decode(content.read());
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException("not UTF-8; convert it first, for example with iconv", e);
    } catch (UnreadableInputException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableInputException(UnreadableInputException.reason(e), e);
    }
  }

  /** The {@link #path()} without its extension. */
  public String stem() {
    return FileNames.withoutExtension(path);
  }
}
