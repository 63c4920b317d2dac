package org.section16.batch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Thrown if an input cannot be read as text; the message says why, without the name of the input.
 */
public final class UnreadableInputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception with the reason. */
  public UnreadableInputException(String message) {
    super(message);
  }

  /** Creates an exception with the reason and its cause. */
  public UnreadableInputException(String message, IOException cause) {
    super(message, cause);
  }

  /** Returns the reason for {@code exception} in words for users. */
  static String reason(IOException exception) {
    if (exception instanceof NoSuchFileException || exception instanceof FileNotFoundException) {
      return "no such file or folder";
    }
    if (exception instanceof AccessDeniedException) {
      return "no permission";
    }
    if (exception instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    if (exception instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    String message = exception.getMessage();
    return message == null ? exception.getClass().getSimpleName() : message;
  }
}
