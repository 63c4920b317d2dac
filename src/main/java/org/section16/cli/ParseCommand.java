package org.section16.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.batch.BatchRun;
import org.section16.batch.Inputs;
import org.section16.batch.Journal;
import org.section16.batch.OutputFolder;
import org.section16.batch.Part;
import org.section16.batch.PartFile;
import org.section16.batch.Progress;
import org.section16.batch.ReadTask;
import org.section16.batch.Shards;
import org.section16.batch.StreamTarget;
import org.section16.batch.Summary;
import org.section16.batch.Target;
import org.section16.batch.WholeFile;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.edgar.XmlOptions;
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

  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json, jsonl (a line for each filing), xml, text or tsv. Default: json.",
      defaultValue = "json")
  private Format format = Format.JSON;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Where results go: a file for each input, with its path and stem (jsonl: filings.jsonl, or the file that DIR names if it ends"
            + " in .jsonl; tsv: eight tables). Default: standard output."
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
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Optional<Path> folder = Optional.ofNullable(out);
    Inputs inputs = run.inputs(folder, streams);
    boolean several = inputs.areSeveral();
    Progress progress = run.progress(streams);
    Outputs outputs = new Outputs();
    addResults(outputs, inputs, several);
    if (diagnostics != null) {
      outputs.add(Renderings.diagnostics(), target(diagnostics));
    }
    if (!run.isQuiet()) {
      outputs.addMessages(streams, progress);
    }
    Summary done =
        new BatchRun(
                inputs,
                new ReadTask(parser(), outputs.parts())::outcome,
                outputs.targets(),
                run.threads(),
                progress,
                folder.map(ParseCommand::journal),
                description())
            .run(resume);
    if (several && !run.isQuiet()) {
      streams.errWriter().println(done.text());
    }
    if (summary != null) {
      WholeFile.write(summary, Outputs.bytes(done.json()));
    }
    return ExitStatus.of(done.counts());
  }

  private void checkOptions() {
    if (out == null && resume) {
      throw new UsageException("--resume needs --out: only files can be gone on with");
    }
    if (out == null && format == Format.TSV) {
      throw new UsageException("--format tsv needs --out: it writes eight files");
    }
    if (shardSize != null && (out == null || format != Format.JSONL || shardSize < 1)) {
      throw new UsageException("--shard-size needs --format jsonl, --out and a number from 1");
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
      outputs.add(part(several), new StreamTarget(streams.out()));
      return;
    }
    switch (format) {
      case JSON, XML, TEXT -> addFiles(outputs, inputs, new OutputFolder(out, format.extension()));
      case JSONL -> outputs.add(part(true), jsonLines(out));
      case TSV -> throw new UsageException("--format tsv is not there yet");
    }
  }

  private void addFiles(Outputs outputs, Inputs inputs, OutputFolder folder) throws IOException {
    Optional<String> conflict = folder.conflict(inputs);
    if (conflict.isPresent()) {
      throw new UsageException(conflict.get() + "; nothing was written");
    }
    outputs.addSelfWriting(folder.writing(part(false)));
  }

  private Part part(boolean several) {
    return switch (format) {
      case JSON -> Renderings.json(!several);
      case JSONL -> Renderings.json(false);
      case XML -> Renderings.xml(xmlWriter());
      case TEXT, TSV -> throw new UsageException("--format " + format + " is not there yet");
    };
  }

  private Target jsonLines(Path path) {
    if (path.toString().endsWith(".jsonl") && !Files.isDirectory(path)) {
      return target(path);
    }
    if (shardSize == null) {
      return target(path.resolve("filings.jsonl"));
    }
    return new Shards(n -> path.resolve(String.format("filings-%05d.jsonl", n)), shardSize);
  }

  private Function<String, ParseResult> parser() {
    return format == Format.XML ? this::parseForXml : Section16::parse;
  }

  private ParseResult parseForXml(String document) {
    ParseResult result = Section16.parse(document);
    List<Diagnostic> diagnosed = new ArrayList<>(result.diagnostics());
    diagnosed.addAll(xmlWriter().omissions(result.filing()));
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

  private static Target target(Path file) {
    return new PartFile(file);
  }

  private static Journal journal(Path out) {
    return new Journal(
        Files.isDirectory(out) || !out.toString().endsWith(".jsonl")
            ? out.resolve(".section16.journal")
            : out.resolveSibling("." + out.getFileName() + ".journal"));
  }

  private String description() {
    return (format
            + " "
            + run.description()
            + " "
            + out
            + " "
            + shardSize
            + " "
            + diagnostics
            + " "
            + issuerCik
            + " "
            + ownerCiks)
        .replace('\n', ' ');
  }
}
