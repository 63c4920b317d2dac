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

/** {@code section16 explain}: explains what a diagnostic means. */
@Command(
    name = "explain",
    description =
        "Explains a diagnostic: what is wrong, what causes it and what to do. Lists all without CODE.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "The code in brackets at the end of a diagnostic, such as row-width.")
  private @Nullable String code;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json. Default: text.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  /** The output formats of {@code explain}. */
  enum Format {
    /** Plain text for people. */
    TEXT,
    /** JSON for programs. */
    JSON
  }

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (code == null) {
      streams.out().write(Outputs.bytes(allCodes()));
      return ExitStatus.OK;
    }
    Optional<DiagnosticCode> diagnosticCode = DiagnosticCode.of(code.replaceAll("^\\[|]$", ""));
    if (diagnosticCode.isEmpty()) {
      throw new UsageException(
          "no diagnostic has the code '" + code + "'; 'section16 explain' lists all codes");
    }
    streams.out().write(Outputs.bytes(oneCode(diagnosticCode.get())));
    return ExitStatus.OK;
  }

  private String allCodes() {
    return switch (format) {
      case TEXT -> CodeExplanation.list();
      case JSON -> CodeExplanation.jsonList();
    };
  }

  private String oneCode(DiagnosticCode diagnosticCode) {
    return switch (format) {
      case TEXT -> CodeExplanation.of(diagnosticCode);
      case JSON -> CodeExplanation.json(diagnosticCode);
    };
  }
}
