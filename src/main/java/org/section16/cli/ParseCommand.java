package org.section16.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.section16.Section16;
import org.section16.batch.BatchRun;
import org.section16.batch.InputProtection;
import org.section16.batch.Inputs;
import org.section16.batch.Messages;
import org.section16.batch.Metadata;
import org.section16.batch.OutputFolder;
import org.section16.batch.OutputLock;
import org.section16.batch.Part;
import org.section16.batch.Progress;
import org.section16.batch.ReadTask;
import org.section16.batch.Reading;
import org.section16.batch.StreamTarget;
import org.section16.batch.Summary;
import org.section16.batch.WholeFile;
import org.section16.edgar.Certainty;
import org.section16.output.FilingWriter;
import org.section16.output.TextView;
import org.section16.output.csv.CsvWriter;
import org.section16.render.Renderings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code section16 parse}: reads filings and writes what they report. */
@Command(
    name = "parse",
    description =
        "Reads filings and writes what they report, as JSON, EDGAR's XML, tables, text or Markdown.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
  private final Streams streams;
  private final LongAdder leftOutRows = new LongAdder();

  @Mixin private RunOptions run;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json, jsonl (a line for each filing), xml, text, markdown, csv (a line for each transaction) or tsv. Default: csv or jsonl if --out ends in .csv or .jsonl, otherwise json.")
  private @Nullable Format chosenFormat;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Where to write results: a file for each input, with its path and stem (jsonl: filings.jsonl,"
            + " or DIR itself if it ends in .jsonl; csv: transactions.csv, or DIR itself if it ends"
            + " in .csv; tsv: its tables). Default: standard output."
      })
  private @Nullable Path out;

  @Option(
      names = "--shard-size",
      paramLabel = "N",
      description = "jsonl: start a new file (filings-00001.jsonl, …) after every N filings.")
  private @Nullable Long shardSize;

  @Option(
      names = "--diagnostics",
      paramLabel = "FILE",
      description = "Also write the diagnostics to FILE, as JSON Lines.")
  private @Nullable Path diagnostics;

  @Mixin private TableOptions tables = new TableOptions();

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "text: the maximum line length. Default: ${DEFAULT-VALUE}.")
  private int width = TextView.DEFAULT_WIDTH;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Also write the summary of the run to FILE, as JSON.")
  private @Nullable Path summary;

  @Option(
      names = "--resume",
      description = "Continue an interrupted run that had the same arguments.")
  private boolean resume;

  @Mixin private CikOptions ciks = new CikOptions();

  ParseCommand(Streams streams) {
    this(streams, new RunOptions());
  }

  /** A command with no options other than those of {@code run}. */
  ParseCommand(Streams streams, RunOptions run) {
    this.streams = streams;
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Optional<Path> folder = Optional.ofNullable(out);
    Inputs inputs = run.inputs(folder, streams);
    boolean several = inputs.areSeveral();
    OutputFiles.refuseOverwriting(protection(inputs));
    Progress progress = run.progress(streams);
    Outputs outputs = new Outputs();
    Metadata metadata = tables.metadata();
    addResults(outputs, inputs, several, metadata);
    if (diagnostics != null) {
      outputs.add(Renderings.diagnostics(), OutputFiles.file(diagnostics));
    }
    run.addMessages(outputs, streams, progress);
    if (!run.isQuiet()) {
      outputs.add(
          reading -> Outputs.bytes(tables.missingRowWarning(metadata, reading).orElse("")),
          new Messages(streams.err(), progress));
    }
    BatchRun batch =
        new BatchRun(
            inputs,
            new ReadTask(Section16::parse, reading -> complete(metadata, reading), outputs.parts())
                ::outcome,
            outputs.targets(),
            run.threads(),
            progress,
            folder.map(path -> OutputFiles.journal(format(), path)),
            description());
    Summary runSummary = OutputLock.holding(locks(), () -> resume ? batch.resume() : batch.run());
    if (!run.isQuiet()) {
      report(runSummary, several, metadata);
    }
    if (summary != null) {
      WholeFile.write(summary, Outputs.bytes(runSummary.json()));
    }
    return ExitStatus.of(runSummary.counts());
  }

  /** Writes the final messages, once all inputs are read. */
  private void report(Summary runSummary, boolean several, Metadata metadata) {
    if (several) {
      streams.errWriter().println(runSummary.text());
    }
    if (!resume) {
      tables
          .metadataFile()
          .ifPresent(file -> MetadataReport.write(file, metadata.unmatched(), streams.errWriter()));
    }
    if (tables.certainty() != Certainty.ANY) {
      streams.errWriter().println(tables.leftOutMessage(leftOutRows.sum()));
    }
  }

  private InputProtection protection(Inputs inputs) throws IOException {
    InputProtection protection = new InputProtection(inputs);
    tables.metadataFile().ifPresent(protection::alsoReading);
    Stream.of(diagnostics, summary).flatMap(Stream::ofNullable).forEach(protection::writing);
    if (out != null) {
      OutputFiles.registerOutputs(protection, format(), out);
    }
    return protection;
  }

  private List<Path> locks() {
    return Stream.concat(
            Stream.ofNullable(out).flatMap(path -> OutputFiles.locks(format(), path).stream()),
            Stream.ofNullable(diagnostics).filter(WholeFile::isPossible).map(OutputLock::beside))
        .toList();
  }

  private Format format() {
    if (chosenFormat != null) {
      return chosenFormat;
    }
    return out == null ? Format.JSON : Format.of(out);
  }

  private void checkOptions() {
    if (out == null && resume) {
      throw new UsageException("--resume needs --out: only output to files can be resumed");
    }
    if (shardSize != null && (out == null || format() != Format.JSONL || shardSize < 1)) {
      throw new UsageException(
          "--shard-size needs --format jsonl, --out and a value of at least 1");
    }
    if (width < 40) {
      throw new UsageException("--width must be at least 40, got: " + width);
    }
    tables.check(format());
    ciks.check(format());
  }

  private void addResults(Outputs outputs, Inputs inputs, boolean several, Metadata metadata)
      throws IOException {
    if (out == null) {
      if (several && (format() == Format.XML || format() == Format.MARKDOWN)) {
        throw new UsageException(
            "--out is needed for several results as " + format().name().toLowerCase(Locale.ROOT));
      }
      if (format() == Format.TSV) {
        throw new UsageException("--format tsv needs --out: it writes several files");
      }
      streams.out().write(Outputs.bytes(several ? writerOfSeveral().header() : writer().header()));
      outputs.add(
          several ? partOfSeveral(metadata) : part(metadata), new StreamTarget(streams.out()));
      return;
    }
    switch (format()) {
      case JSON, XML, TEXT, MARKDOWN ->
          addFiles(outputs, inputs, new OutputFolder(out, format().extension()), metadata);
      case JSONL ->
          outputs.add(
              Renderings.of(FilingWriter.jsonLines(), metadata),
              shardSize == null
                  ? OutputFiles.jsonLines(out)
                  : OutputFiles.shards(out, shardSize, resume));
      case CSV -> {
        OutputFiles.refuseDuplicates(inputs, metadata);
        outputs.add(part(metadata), OutputFiles.transactions(out, writer().header()));
      }
      case TSV -> {
        OutputFiles.refuseDuplicates(inputs, metadata);
        outputs.add(
            Renderings.dataSet(metadata, tables.certainty(), leftOutRows), OutputFiles.tables(out));
      }
    }
  }

  private void addFiles(Outputs outputs, Inputs inputs, OutputFolder folder, Metadata metadata)
      throws IOException {
    Optional<String> conflict = folder.conflict(inputs);
    if (conflict.isPresent()) {
      throw new UsageException(conflict.get() + "; nothing was written");
    }
    outputs.addSelfWriting(folder.writing(part(metadata)));
  }

  /** Returns the rendering of a result that has its own output. */
  private Part.Single part(Metadata metadata) {
    return Renderings.of(writer(), metadata);
  }

  /** Returns the rendering of results that share one output. */
  private Part.Single partOfSeveral(Metadata metadata) {
    return format() == Format.TEXT
        ? Renderings.named(writer(), metadata)
        : Renderings.of(writerOfSeveral(), metadata);
  }

  private FilingWriter writerOfSeveral() {
    return format() == Format.JSON ? FilingWriter.jsonLines() : writer();
  }

  private FilingWriter writer() {
    return switch (format()) {
      case JSON -> FilingWriter.json();
      case JSONL -> FilingWriter.jsonLines();
      case XML -> FilingWriter.xml(ciks.options());
      case TEXT -> FilingWriter.text(width);
      case MARKDOWN -> FilingWriter.markdown();
      case CSV ->
          FilingWriter.csv(new CsvWriter(tables.csvText(), tables.certainty(), leftOutRows));
      case TSV -> throw new IllegalStateException("tables are more than one output");
    };
  }

  /** Adds what the metadata say of the filing; for XML also reports what remains unknown. */
  private Reading complete(Metadata metadata, Reading reading) {
    return format() == Format.XML
        ? Renderings.completedForXml(reading, metadata, ciks.options())
        : metadata.complete(reading);
  }

  /** Describes everything the results depend on, so that a run can be resumed safely. */
  private String description() throws IOException {
    List<String> parts = new ArrayList<>();
    for (Object part :
        new @Nullable Object[] {
          format(),
          run.description(),
          out,
          shardSize,
          diagnostics,
          width,
          tables.description(),
          ciks.description()
        }) {
      parts.add(String.valueOf(part).replace('\n', ' '));
    }
    return String.join(" ", parts);
  }
}
