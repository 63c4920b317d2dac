package org.section16.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.section16.DiagnosticCode;
import org.section16.output.CodeExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code section16 explain}: what a diagnostic means. */
@Command(
    name = "explain",
    description =
        "Explains a diagnostic: what is wrong, how it comes about, what to do. Without CODE it lists all.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "What stands in brackets behind a diagnostic, such as row-width.")
  private @Nullable String code;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json. Default: text.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  /** What {@code explain} writes. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
  }

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (code == null) {
      streams.out().write(Outputs.bytes(all()));
      return ExitStatus.OK;
    }
    Optional<DiagnosticCode> known = DiagnosticCode.of(code.replaceAll("^\\[|]$", ""));
    if (known.isEmpty()) {
      throw new UsageException(
          "no diagnostic has the code '" + code + "'; section16 explain lists all");
    }
    streams.out().write(Outputs.bytes(one(known.get())));
    return ExitStatus.OK;
  }

  private String all() {
    return switch (format) {
      case TEXT -> CodeExplanation.list();
      case JSON -> CodeExplanation.jsonList();
    };
  }

  private String one(DiagnosticCode known) {
    return switch (format) {
      case TEXT -> CodeExplanation.of(known);
      case JSON -> CodeExplanation.json(known);
    };
  }
}
