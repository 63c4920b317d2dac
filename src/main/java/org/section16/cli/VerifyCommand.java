package org.section16.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.section16.Section16;
import org.section16.batch.BatchRun;
import org.section16.batch.Counts;
import org.section16.batch.Inputs;
import org.section16.batch.Messages;
import org.section16.batch.Progress;
import org.section16.batch.StreamTarget;
import org.section16.batch.VerifyTask;
import org.section16.edgar.FilingComparison;
import org.section16.output.ComparisonSummary;
import org.section16.render.ComparisonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code section16 verify}: reports what a conversion lost or changed. */
@Command(
    name = "verify",
    description = "Compares documents with EDGAR's XML of the same filings, field by field.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--against",
      paramLabel = "FILING.xml",
      required = true,
      description = {
        "EDGAR's XML of the filing, or the text file of the submission that contains it; or a folder, in which the filing of a document has"
            + " the document's path or name with .xml or .txt."
      })
  private Path against = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, or json (a line for each document). Default: text.",
      defaultValue = "text")
  private ComparisonFormat format = ComparisonFormat.TEXT;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description =
          "Also write a summary to FILE, as JSON: how often each field and each document differs.")
  private Optional<Path> summaryFile = Optional.empty();

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs = run.inputs(Optional.empty(), streams);
    boolean several = inputs.areSeveral();
    EdgarFilings filings = new EdgarFilings(against);
    filings.check(several);
    Progress progress = run.progress(streams);
    ComparisonSummary summary = new ComparisonSummary();
    VerifyTask task =
        new VerifyTask(Section16::parse, filings::find, new SummarizingReport(format, summary));
    Counts counts =
        new BatchRun(
                inputs,
                task::outcome,
                List.of(new StreamTarget(streams.out()), new Messages(streams.err(), progress)),
                run.threads(),
                progress,
                Optional.empty(),
                "")
            .run()
            .counts();
    if (several && format == ComparisonFormat.TEXT) {
      streams.out().write(Outputs.bytes(summary.text()));
    }
    if (summaryFile.isPresent()) {
      Files.write(summaryFile.get(), Outputs.bytes(summary.json()));
    }
    return ExitStatus.of(counts);
  }

  /** A report that also updates a summary. */
  private record SummarizingReport(VerifyTask.Report report, ComparisonSummary summary)
      implements VerifyTask.Report {
    @Override
    public String differences(String document, String filing, FilingComparison comparison) {
      summary.add(document, comparison);
      return report.differences(document, filing, comparison);
    }

    @Override
    public String failure(String document, String reason) {
      summary.addFailure();
      return report.failure(document, reason);
    }
  }
}
