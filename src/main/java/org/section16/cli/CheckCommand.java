package org.section16.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.Section16;
import org.section16.batch.BatchRun;
import org.section16.batch.Counts;
import org.section16.batch.ReadTask;
import org.section16.batch.SeparatedTarget;
import org.section16.batch.StreamTarget;
import org.section16.output.DiagnosticReport;
import org.section16.render.Renderings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code section16 check}: reports what is wrong with filings. */
@Command(
    name = "check",
    description = "Reads filings and reports what is wrong with them, line by line.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** The output formats of {@code check}. */
  enum Format {
    /** Plain text for people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF
  }

  /** The least severity that makes {@code check} fail. */
  enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING
  }

  private final Streams streams;

  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or sarif. Default: text.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with status 1 on errors only (error), or on warnings too (warning). Default: error.",
      defaultValue = "error")
  private FailOn failOn = FailOn.ERROR;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DiagnosticReport report = report();
    Outputs outputs = new Outputs();
    outputs.add(
        reading -> Outputs.bytes(Renderings.entries(report, reading)),
        new SeparatedTarget(new StreamTarget(streams.out()), Outputs.bytes(report.separator())));
    streams.out().write(Outputs.bytes(report.head()));
    Counts counts =
        new BatchRun(
                run.inputs(Optional.empty(), streams),
                new ReadTask(Section16::parse, outputs.parts())::outcome,
                outputs.targets(),
                run.threads(),
                run.progress(streams),
                Optional.empty(),
                "")
            .run()
            .counts();
    streams
        .out()
        .write(
            Outputs.bytes(
                report.tail(counts.files(), counts.errors(), counts.warnings(), counts.infos())));
    return status(counts);
  }

  private DiagnosticReport report() {
    return switch (format) {
      case TEXT -> DiagnosticReport.text();
      case JSON -> DiagnosticReport.json();
      case SARIF -> DiagnosticReport.sarif(Main.version());
    };
  }

  private int status(Counts counts) {
    int status = ExitStatus.of(counts);
    boolean failsOnWarning = failOn == FailOn.WARNING && counts.warnings() > 0;
    return status == ExitStatus.OK && failsOnWarning ? ExitStatus.ERRORS : status;
  }
}
