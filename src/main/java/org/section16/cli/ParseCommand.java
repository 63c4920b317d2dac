package org.section16.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.batch.BatchRun;
import org.section16.batch.Duplicates;
import org.section16.batch.InputProtection;
import org.section16.batch.Inputs;
import org.section16.batch.Metadata;
import org.section16.batch.OutputFolder;
import org.section16.batch.OutputLock;
import org.section16.batch.Part;
import org.section16.batch.Progress;
import org.section16.batch.ReadTask;
import org.section16.batch.StreamTarget;
import org.section16.batch.Summary;
import org.section16.batch.WholeFile;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.edgar.XmlOptions;
import org.section16.output.TextView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code section16 parse}: filings in, what they report out. */
@Command(
    name = "parse",
    description =
        "Reads filings and writes what they report, as JSON, EDGAR's XML, tables or text.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private RunOptions run;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json, jsonl (a line for each filing), xml, text or tsv. Default: json.")
  private Format format = Format.JSON;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Where results go: a file for each input, with its path and stem (jsonl: filings.jsonl, or"
            + " the file that DIR names if it ends in .jsonl; tsv: eight tables). Default: standard"
            + " output."
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

  @Option(
      names = "--metadata",
      paramLabel = "FILE.tsv",
      description = {
        "tsv: what pages do not print: columns FILE (path, name or stem; without it"
            + " ACCESSION_NUMBER is looked for as the stem), ACCESSION_NUMBER, FILING_DATE,"
            + " FILE_NUMBER, ISSUERCIK, RPTOWNERCIK (several with commas)."
      })
  private @Nullable Path metadata;

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

  @Option(
      names = "--issuer-cik",
      paramLabel = "CIK",
      description = "xml: EDGAR's number of the issuer, which pages do not print.")
  private @Nullable String issuerCik;

  @Option(
      names = "--owner-cik",
      paramLabel = "CIK",
      description =
          "xml: EDGAR's number of the reporting owner; again for each further owner, in order.")
  private List<String> ownerCiks = List.of();

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
    addResults(outputs, inputs, several);
    if (diagnostics != null) {
      outputs.add(Renderings.diagnostics(), OutputFiles.file(diagnostics));
    }
    run.addMessages(outputs, streams, progress);
    BatchRun batch =
        new BatchRun(
            inputs,
            new ReadTask(parser(), outputs.parts())::outcome,
            outputs.targets(),
            run.threads(),
            progress,
            folder.map(path -> OutputFiles.journal(format, path)),
            description());
    Summary done = OutputLock.holding(locks(), () -> resume ? batch.resume() : batch.run());
    if (several && !run.isQuiet()) {
      streams.errWriter().println(done.text());
    }
    if (summary != null) {
      WholeFile.write(summary, Outputs.bytes(done.json()));
    }
    return ExitStatus.of(done.counts());
  }

  private InputProtection protection(Inputs inputs) throws IOException {
    InputProtection protection = new InputProtection(inputs);
    Stream.of(metadata).flatMap(Stream::ofNullable).forEach(protection::alsoReading);
    Stream.of(diagnostics, summary).flatMap(Stream::ofNullable).forEach(protection::writing);
    if (out != null) {
      OutputFiles.addWritten(protection, format, out);
    }
    return protection;
  }

  private List<Path> locks() {
    return Stream.concat(
            Stream.ofNullable(out).flatMap(path -> OutputFiles.locks(format, path).stream()),
            Stream.ofNullable(diagnostics).filter(WholeFile::isPossible).map(OutputLock::beside))
        .toList();
  }

  private void checkOptions() {
    if (out == null && resume) {
      throw new UsageException("--resume needs --out: only files can be gone on with");
    }
    if (shardSize != null && (out == null || format != Format.JSONL || shardSize < 1)) {
      throw new UsageException("--shard-size needs --format jsonl, --out and a number from 1");
    }
    if (width < 40) {
      throw new UsageException("--width must be at least 40, got: " + width);
    }
    if (format != Format.TSV && metadata != null) {
      throw new UsageException("--metadata is for --format tsv");
    }
    if (format != Format.XML && (issuerCik != null || !ownerCiks.isEmpty())) {
      throw new UsageException("--issuer-cik and --owner-cik are for --format xml");
    }
  }

  private void addResults(Outputs outputs, Inputs inputs, boolean several) throws IOException {
    if (out == null) {
      if (several && format == Format.XML) {
        throw new UsageException("several results as xml need --out");
      }
      outputs.add(several ? partForSeveral() : partForOne(), new StreamTarget(streams.out()));
      return;
    }
    switch (format) {
      case JSON, XML, TEXT -> addFiles(outputs, inputs, new OutputFolder(out, format.extension()));
      case JSONL ->
          outputs.add(
              Renderings.jsonLines(),
              shardSize == null
                  ? OutputFiles.jsonLines(out)
                  : OutputFiles.shards(out, shardSize, resume));
      case TSV -> addTables(outputs, inputs, out);
    }
  }

  private void addFiles(Outputs outputs, Inputs inputs, OutputFolder folder) throws IOException {
    Optional<String> conflict = folder.conflict(inputs);
    if (conflict.isPresent()) {
      throw new UsageException(conflict.get() + "; nothing was written");
    }
    outputs.addSelfWriting(folder.writing(partForOne()));
  }

  private void addTables(Outputs outputs, Inputs inputs, Path folder) throws IOException {
    Metadata known = metadata == null ? Metadata.NONE : Metadata.read(metadata);
    Optional<Duplicates.Pair> twice =
        Duplicates.find(inputs, input -> known.of(input).accessionNumber());
    if (twice.isPresent()) {
      throw new UsageException(
          twice.get()
              + " would both have the accession number "
              + known.of(twice.get().second()).accessionNumber()
              + "; give them their own with --metadata; nothing was written");
    }
    if (metadata != null && !run.isQuiet()) {
      MetadataReport.write(metadata, known.unmatched(), streams.errWriter());
    }
    outputs.add(Renderings.dataSet(known), OutputFiles.tables(folder));
  }

  /** Results that follow each other in one output. */
  private Part.Single partForSeveral() {
    return switch (format) {
      case JSON, JSONL -> Renderings.jsonLines();
      case TEXT -> Renderings.namedText(new TextView(width));
      case XML, TSV -> partForOne();
    };
  }

  /** A result that has an output of its own. */
  private Part.Single partForOne() {
    return switch (format) {
      case JSON -> Renderings.json();
      case JSONL -> Renderings.jsonLines();
      case XML -> Renderings.xml(xmlWriter());
      case TEXT -> Renderings.text(new TextView(width));
      case TSV -> throw new UsageException("--format tsv needs --out: it writes eight files");
    };
  }

  private Function<String, ParseResult> parser() {
    return format == Format.XML ? this::parseForXml : Section16::parse;
  }

  private ParseResult parseForXml(String document) {
    ParseResult result = Section16.parse(document);
    List<Diagnostic> diagnosed = new ArrayList<>(result.diagnostics());
    diagnosed.addAll(xmlWriter().omissions(result.filing()));
    diagnosed.addAll(xmlWriter().replacements(result.filing()));
    diagnosed.sort(Diagnostic.BY_PLACE);
    return new ParseResult(result.filing(), diagnosed, result.source());
  }

  private OwnershipXmlWriter xmlWriter() {
    try {
      return new OwnershipXmlWriter(new XmlOptions(Optional.ofNullable(issuerCik), ownerCiks));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** All that the results depend on. */
  private String description() throws IOException {
    List<String> parts = new ArrayList<>();
    for (Object part :
        new @Nullable Object[] {
          format,
          run.description(),
          out,
          shardSize,
          diagnostics,
          width,
          metadata,
          metadata == null ? "" : Arrays.hashCode(Files.readAllBytes(metadata)),
          issuerCik,
          ownerCiks
        }) {
      parts.add(String.valueOf(part).replace('\n', ' '));
    }
    return String.join(" ", parts);
  }
}
