package org.section16.cli;

/** Thrown for wrong arguments; the message says what is wrong and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
