package org.section16.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads text files in UTF-8. */
public final class TextFile {
  private TextFile() {}

  /**
   * Returns the text of {@code file}.
   *
   * @throws IOException if it cannot be read or is not UTF-8; the message names the file
   */
  public static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw withCause(new NoSuchFileException(file.toString(), null, "no such file"), e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static IOException withCause(IOException exception, IOException cause) {
    exception.initCause(cause);
    return exception;
  }
}
