package org.section16.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.section16.render.ComparisonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code section16 verify}: what a conversion lost or changed. */
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
        "EDGAR's XML of the filing, or the text file of the submission that holds it; or a folder, where the filing of a document has"
            + " the document's path or name with .xml or .txt."
      })
  private Path against = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, or json (a line for each document). Default: text.",
      defaultValue = "text")
  private ComparisonFormat format = ComparisonFormat.TEXT;

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
    VerifyTask task = new VerifyTask(Section16::parse, filings::find, format);
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
      streams.out().write(Outputs.bytes(summary(task, counts)));
    }
    return ExitStatus.of(counts);
  }

  private static String summary(VerifyTask task, Counts counts) {
    return String.format(
        Locale.ROOT,
        "%,d documents: %,d without difference, %,d with %,d differences, %,d not compared\n",
        counts.files(),
        task.equalDocuments(),
        task.differentDocuments(),
        counts.errors(),
        counts.unreadable());
  }
}
