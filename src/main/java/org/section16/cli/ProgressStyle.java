package org.section16.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.section16.batch.Progress;

/** The ways to show progress: the values of {@code --progress}. */
enum ProgressStyle {
  /** A bar if standard error is a terminal, otherwise lines. */
  AUTO,
  /** A bar redrawn in place. */
  BAR,
  /** A line from time to time. */
  LINES,
  /** Nothing. */
  NONE;

  Progress on(OutputStream err) {
    return switch (this) {
      case AUTO ->
          isTerminal()
              ? Progress.bar(err, System::nanoTime)
              : Progress.lines(err, System::nanoTime);
      case BAR -> Progress.bar(err, System::nanoTime);
      case LINES -> Progress.lines(err, System::nanoTime);
      case NONE -> Progress.none();
    };
  }

  // Java's console tells only about standard input and output, and results often go to a file.
  // Where the system does not say what standard error is, a file is assumed: lines do no harm on
  // a terminal.
  private static boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
