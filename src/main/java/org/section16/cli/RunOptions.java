package org.section16.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.section16.batch.Inputs;
import org.section16.batch.Progress;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options shared by all commands that read documents. */
final class RunOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "What to read: files, folders (searched recursively for .md, .markdown and .txt, and for .xml,"
            + " .html and .htm without such a file beside them), patterns such as '2013/*.md', .zip, .tar"
            + " and .tar.gz archives, and - for standard input."
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
          "The maximum size of a document; larger ones are not read. Default: ${DEFAULT-VALUE}.")
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
          "Print no diagnostics, progress or summary on standard error, only the inputs that cannot"
              + " be read and fatal errors.")
  private boolean quiet;

  /** For picocli to fill in. */
  RunOptions() {}

  /** The default options, with these inputs. */
  RunOptions(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** Returns the inputs, except for files in {@code outputFolder}. */
  Inputs inputs(Optional<Path> outputFolder, Streams streams) {
    if (inputs.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException("standard input can be read only once, but - is given twice");
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

  /** Adds the messages about each input, on standard error. */
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

  /** Describes the options that results depend on. */
  String description() {
    return inputs + " " + maxBytes;
  }
}
