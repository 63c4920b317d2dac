package org.section16.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.section16.batch.MetadataException;
import org.section16.batch.ResumeException;
import picocli.CommandLine;

/** Says why a command could not be done, in a line. */
final class Failure {
  private Failure() {}

  static int report(Exception exception, CommandLine command) throws Exception {
    if ("Broken pipe".equals(exception.getMessage())) {
      // Whoever read the output wanted no more of it.
      return ExitStatus.FAILURE;
    }
    command.getErr().println("section16: " + message(exception));
    return ExitStatus.FAILURE;
  }

  private static String message(Exception exception) throws Exception {
    if (exception instanceof UsageException
        || exception instanceof ResumeException
        || exception instanceof MetadataException) {
      return String.valueOf(exception.getMessage());
    }
    if (exception instanceof FileSystemException file) {
      return "cannot write " + file.getFile() + ": " + reason(file);
    }
    if (exception instanceof IOException) {
      return "cannot write: " + exception.getMessage();
    }
    // A fault of the program: the stack trace is what a report of it needs.
    throw exception;
  }

  private static String reason(FileSystemException exception) {
    if (exception instanceof AccessDeniedException) {
      return "no permission";
    }
    if (exception instanceof NoSuchFileException) {
      return "no such folder";
    }
    String reason = exception.getReason();
    return reason == null ? exception.getClass().getSimpleName() : reason;
  }
}
