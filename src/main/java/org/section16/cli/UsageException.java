package org.section16.cli;

/** Thrown for arguments that do not go together; the message says why and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
