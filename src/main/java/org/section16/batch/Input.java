package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document to read.
 *
 * @param name a name that the user recognises: the path as given, or the folder and the path in it
 * @param path the path below an output folder: the path in its folder or archive, with {@code /} as
 *     separator
 * @param content the content
 * @param file the file itself, or the archive that contains it; empty for standard input and
 *     anything else that is not a file
 */
public record Input(String name, String path, Content content, Optional<Path> file) {
  /** The content of an input. */
  @FunctionalInterface
  public interface Content {
    /**
     * Reads all bytes.
     *
     * @throws UnreadableInputException if there are more bytes than allowed
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

  /** Creates an input that is not in a file. */
  public Input(String name, String path, Content content) {
    this(name, path, content, Optional.empty());
  }

  /** Returns an input that is {@code file} itself or is contained in it. */
  public static Input in(Path file, String name, String path, Content content) {
    return new Input(name, path, content, Optional.of(file));
  }

  /** Returns an input that cannot be read. */
  static Input unreadable(String name, String reason) {
    return new Input(
        name,
        FileNames.safePath(name),
        () -> {
          throw new UnreadableInputException(reason);
        });
  }

  /**
   * Returns the text of the document, without a byte order mark.
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

  /** Returns the {@link #path()} without its extension. */
  public String stem() {
    return FileNames.withoutExtension(path);
  }
}
