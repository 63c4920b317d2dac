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
import org.section16.batch.Duplicates;
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

/** {@code section16 parse}: filings in, what they report out. */
@Command(
    name = "parse",
    description =
        "Reads filings and writes what they report, as JSON, EDGAR's XML, tables, text or Markdown.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
  private final Streams streams;
  private final LongAdder leftOut = new LongAdder();

  @Mixin private RunOptions run;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json, jsonl (a line for each filing), xml, text, markdown, csv (a line for each transaction) or tsv. Default: csv or jsonl if --out ends so, otherwise json.")
  private @Nullable Format chosen;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Where results go: a file for each input, with its path and stem (jsonl: filings.jsonl, or"
            + " the file that DIR names if it ends in .jsonl; csv: transactions.csv, or a file that"
            + " ends in .csv; tsv: its tables). Default: standard output."
      })
  private @Nullable Path out;

  @Option(
      names = "--shard-size",
      paramLabel = "N",
      description = "jsonl: begin a new file (filings-00001.jsonl, …) after N filings.")
  private @Nullable Long shardSize;

  @Option(
      names = "--diagnostics",
      paramLabel = "FILE",
      description = "Also write the diagnostics here, as JSON Lines.")
  private @Nullable Path diagnostics;

  @Mixin private TableOptions tables = new TableOptions();

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "text: how long lines may be. Default: ${DEFAULT-VALUE}.")
  private int width = TextView.DEFAULT_WIDTH;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Also write the summary of the run here, as JSON.")
  private @Nullable Path summary;

  @Option(
      names = "--resume",
      description = "Go on where an interrupted run with the same arguments stopped.")
  private boolean resume;

  @Mixin private XmlNumbers numbers = new XmlNumbers();

  ParseCommand(Streams streams) {
    this(streams, new RunOptions());
  }

  /** A command without any other option than those of {@code run}. */
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
    OutputFiles.refuse(protection(inputs));
    Progress progress = run.progress(streams);
    Outputs outputs = new Outputs();
    Metadata known = tables.metadata();
    addResults(outputs, inputs, several, known);
    if (diagnostics != null) {
      outputs.add(Renderings.diagnostics(), OutputFiles.file(diagnostics));
    }
    run.addMessages(outputs, streams, progress);
    if (!run.isQuiet()) {
      outputs.add(
          reading -> Outputs.bytes(tables.missing(known, reading).orElse("")),
          new Messages(streams.err(), progress));
    }
    BatchRun batch =
        new BatchRun(
            inputs,
            new ReadTask(Section16::parse, reading -> complete(known, reading), outputs.parts())
                ::outcome,
            outputs.targets(),
            run.threads(),
            progress,
            folder.map(path -> OutputFiles.journal(format(), path)),
            description());
    Summary done = OutputLock.holding(locks(), () -> resume ? batch.resume() : batch.run());
    if (!run.isQuiet()) {
      report(done, several, known);
    }
    if (summary != null) {
      WholeFile.write(summary, Outputs.bytes(done.json()));
    }
    return ExitStatus.of(done.counts());
  }

  /** What is said when all inputs are read. */
  private void report(Summary done, boolean several, Metadata known) {
    if (several) {
      streams.errWriter().println(done.text());
    }
    if (!resume) {
      tables
          .metadataFile()
          .ifPresent(file -> MetadataReport.write(file, known.unmatched(), streams.errWriter()));
    }
    if (tables.certainty() != Certainty.ANY) {
      streams.errWriter().println(tables.leftOut(leftOut.sum()));
    }
  }

  private InputProtection protection(Inputs inputs) throws IOException {
    InputProtection protection = new InputProtection(inputs);
    tables.metadataFile().ifPresent(protection::alsoReading);
    Stream.of(diagnostics, summary).flatMap(Stream::ofNullable).forEach(protection::writing);
    if (out != null) {
      OutputFiles.addWritten(protection, format(), out);
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
    if (chosen != null) {
      return chosen;
    }
    return out == null ? Format.JSON : Format.of(out);
  }

  private void checkOptions() {
    if (out == null && resume) {
      throw new UsageException("--resume needs --out: only files can be gone on with");
    }
    if (shardSize != null && (out == null || format() != Format.JSONL || shardSize < 1)) {
      throw new UsageException("--shard-size needs --format jsonl, --out and a number from 1");
    }
    if (width < 40) {
      throw new UsageException("--width must be at least 40, got: " + width);
    }
    tables.check(format());
    numbers.check(format());
  }

  private void addResults(Outputs outputs, Inputs inputs, boolean several, Metadata known)
      throws IOException {
    if (out == null) {
      if (several && (format() == Format.XML || format() == Format.MARKDOWN)) {
        throw new UsageException(
            "several results as " + format().name().toLowerCase(Locale.ROOT) + " need --out");
      }
      if (format() == Format.TSV) {
        throw new UsageException("--format tsv needs --out: it writes several files");
      }
      streams.out().write(Outputs.bytes(several ? writerOfSeveral().header() : writer().header()));
      outputs.add(several ? partOfSeveral(known) : part(known), new StreamTarget(streams.out()));
      return;
    }
    switch (format()) {
      case JSON, XML, TEXT, MARKDOWN ->
          addFiles(outputs, inputs, new OutputFolder(out, format().extension()), known);
      case JSONL ->
          outputs.add(
              Renderings.of(FilingWriter.jsonLines(), known),
              shardSize == null
                  ? OutputFiles.jsonLines(out)
                  : OutputFiles.shards(out, shardSize, resume));
      case CSV -> {
        refuseDuplicates(inputs, known);
        outputs.add(part(known), OutputFiles.transactions(out, writer().header()));
      }
      case TSV -> {
        refuseDuplicates(inputs, known);
        outputs.add(
            Renderings.dataSet(known, tables.certainty(), leftOut), OutputFiles.tables(out));
      }
    }
  }

  private void addFiles(Outputs outputs, Inputs inputs, OutputFolder folder, Metadata known)
      throws IOException {
    Optional<String> conflict = folder.conflict(inputs);
    if (conflict.isPresent()) {
      throw new UsageException(conflict.get() + "; nothing was written");
    }
    outputs.addSelfWriting(folder.writing(part(known)));
  }

  private static void refuseDuplicates(Inputs inputs, Metadata known) throws IOException {
    Optional<Duplicates.Pair> twice =
        Duplicates.find(inputs, input -> known.of(input).accessionNumber());
    if (twice.isPresent()) {
      throw new UsageException(
          twice.get()
              + " would both have the accession number "
              + known.of(twice.get().second()).accessionNumber()
              + "; use --accession-from path, or give them their own with --metadata; nothing was written");
    }
  }

  /** A result that has an output of its own. */
  private Part.Single part(Metadata known) {
    return Renderings.of(writer(), known);
  }

  /** Results that follow each other in one output. */
  private Part.Single partOfSeveral(Metadata known) {
    return format() == Format.TEXT
        ? Renderings.named(writer(), known)
        : Renderings.of(writerOfSeveral(), known);
  }

  private FilingWriter writerOfSeveral() {
    return format() == Format.JSON ? FilingWriter.jsonLines() : writer();
  }

  private FilingWriter writer() {
    return switch (format()) {
      case JSON -> FilingWriter.json();
      case JSONL -> FilingWriter.jsonLines();
      case XML -> FilingWriter.xml(numbers.options());
      case TEXT -> FilingWriter.text(width);
      case MARKDOWN -> FilingWriter.markdown();
      case CSV -> FilingWriter.csv(new CsvWriter(tables.texts(), tables.certainty(), leftOut));
      case TSV -> throw new IllegalStateException("tables are more than one output");
    };
  }

  /** What is known of a filing besides; for XML also what nobody knows. */
  private Reading complete(Metadata known, Reading reading) {
    return format() == Format.XML
        ? Renderings.completedForXml(reading, known, numbers.options())
        : known.complete(reading);
  }

  /** All that the results depend on. */
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
          numbers.description()
        }) {
      parts.add(String.valueOf(part).replace('\n', ' '));
    }
    return String.join(" ", parts);
  }
}
