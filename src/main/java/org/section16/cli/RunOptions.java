package org.section16.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.section16.batch.Inputs;
import org.section16.batch.Progress;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads documents. */
final class RunOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "What to read: files, folders (with all folders in them: .md, .markdown, .txt, and .xml,"
            + " .html and .htm without such a file beside it), patterns such as '2013/*.md', .zip, .tar and"
            + " .tar.gz archives, and - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once. Default: one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description =
          "How large a document may be; larger ones are not read. Default: ${DEFAULT-VALUE}.")
  private long maxBytes = 100_000_000;

  @Option(
      names = "--progress",
      paramLabel = "STYLE",
      description =
          "How to show progress on standard error: auto, bar, lines or none. Default: auto.")
  private ProgressStyle progress = ProgressStyle.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description =
          "No diagnostics, progress or summary on standard error; only which inputs cannot be read,"
              + " and what ends the run.")
  private boolean quiet;

  /** For picocli to fill in. */
  RunOptions() {}

  /** All as it is without options. */
  RunOptions(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** The inputs, without what is in {@code outputFolder}. */
  Inputs inputs(Optional<Path> outputFolder, Streams streams) {
    if (inputs.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException("standard input can be read once, but - is given twice");
    }
    return new Inputs(inputs, outputFolder, maxBytes, streams.in());
  }

  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads must be at least 1, got: " + threads);
    }
    return threads;
  }

  Progress progress(Streams streams) {
    return quiet ? Progress.none() : progress.on(streams.err());
  }

  /** Adds what is said on standard error of each input. */
  void addMessages(Outputs outputs, Streams streams, Progress shown) {
    if (quiet) {
      outputs.addUnreadable(streams, shown);
    } else {
      outputs.addMessages(streams, shown);
    }
  }

  boolean isQuiet() {
    return quiet;
  }

  /** The options that results depend on. */
  String description() {
    return inputs + " " + maxBytes;
  }
}
