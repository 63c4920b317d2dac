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

/** Reports in one line why a command failed. */
final class Failure {
  private Failure() {}

  /** Writes the reason to {@code err} and returns the exit status. */
  static int report(Exception exception, PrintWriter err) {
    if ("Broken pipe".equals(exception.getMessage())) {
      // The reader of the output has closed the pipe.
      return ExitStatus.FAILURE;
    }
    Optional<String> message = message(exception);
    if (message.isPresent()) {
      err.println(VisibleText.line("section16: " + message.get()));
    } else {
      // A bug in the program: the bug report needs the stack trace.
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
