package org.section16.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.section16.batch.MetadataException;
import org.section16.batch.OutputInUseException;
import org.section16.batch.ResumeException;
import org.section16.internal.VisibleText;

/** Says why a command could not be done, in a line. */
final class Failure {
  private Failure() {}

  /** Writes it to {@code err} and gives the exit status. */
  static int report(Exception exception, PrintWriter err) {
    if ("Broken pipe".equals(exception.getMessage())) {
      // Whoever read the output wanted no more of it.
      return ExitStatus.FAILURE;
    }
    Optional<String> message = message(exception);
    if (message.isPresent()) {
      err.println(VisibleText.line("section16: " + message.get()));
    } else {
      // A fault of the program: the stack trace is what a report of it needs.
      exception.printStackTrace(err);
    }
    return ExitStatus.FAILURE;
  }

  private static Optional<String> message(Exception exception) {
    if (exception instanceof UsageException
        || exception instanceof ResumeException
        || exception instanceof OutputInUseException
        || exception instanceof MetadataException) {
      return Optional.of(String.valueOf(exception.getMessage()));
    }
    if (exception instanceof FileSystemException file) {
      return Optional.of("cannot write " + file.getFile() + ": " + reason(file));
    }
    if (exception instanceof IOException) {
      return Optional.of("cannot write: " + exception.getMessage());
    }
    return Optional.empty();
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
