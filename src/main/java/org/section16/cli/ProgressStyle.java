package org.section16.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.section16.batch.Progress;

/** How {@code --progress} is shown. */
enum ProgressStyle {
  /** A bar if standard error is a terminal, otherwise lines. */
  AUTO,
  /** A bar that is redrawn. */
  BAR,
  /** A line now and then. */
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

  // Java's console is about standard input and output, and results often go to a file. Where the
  // system does not tell what standard
  // error is, it is taken for a file: lines do no harm on a terminal.
  private static boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
