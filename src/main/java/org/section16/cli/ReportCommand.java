package org.section16.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.section16.Section16;
import org.section16.batch.BatchRun;
import org.section16.batch.Input;
import org.section16.batch.InputCursor;
import org.section16.batch.InputProtection;
import org.section16.batch.Inputs;
import org.section16.batch.OutputFolder;
import org.section16.batch.OutputLock;
import org.section16.batch.Part;
import org.section16.batch.Progress;
import org.section16.batch.ReadTask;
import org.section16.batch.StreamTarget;
import org.section16.batch.Summary;
import org.section16.batch.WholeFile;
import org.section16.internal.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code section16 report}: writes a page for each filing, with the document beside what was read.
 */
@Command(
    name = "report",
    description =
        "Writes HTML pages that show each document beside what was read from it, value by value.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = {
        "Where to write the page: a file, or a folder, which gets a page for each input, with its"
            + " path and stem, and index.html, which links to them. Default: standard output."
      })
  private @Nullable Path out;

  @Option(
      names = "--against",
      paramLabel = "FILING.xml",
      description = {
        "Also mark how each document differs from EDGAR's filing: its XML, or a folder, in which"
            + " the filing of a document has the document's path or name with .xml or .txt."
      })
  private @Nullable Path against;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> target = Optional.ofNullable(out);
    Inputs inputs = run.inputs(target, streams);
    boolean several = inputs.areSeveral();
    Optional<EdgarFilings> filings = Optional.ofNullable(against).map(EdgarFilings::new);
    filings.ifPresent(edgar -> edgar.check(several));
    Progress progress = run.progress(streams);
    ReportPages pages = new ReportPages(filings);
    Outputs outputs = new Outputs();
    boolean intoFolder = target.isPresent() && (several || Files.isDirectory(target.get()));
    if (target.isPresent()) {
      protect(inputs, filings, target.get(), intoFolder);
    }
    if (intoFolder) {
      addPages(outputs, pages, inputs, target.orElseThrow());
    } else if (several) {
      throw new UsageException("several pages need an output folder: -o FOLDER");
    } else if (target.isPresent()) {
      outputs.addSelfWriting(Part.one(reading -> write(pages.page(reading), target.get())));
    } else {
      outputs.add(pages::page, new StreamTarget(streams.out()));
    }
    run.addMessages(outputs, streams, progress);
    BatchRun batch = batch(inputs, outputs, progress);
    Summary runSummary =
        OutputLock.holding(
            locks(target, intoFolder),
            () -> {
              Summary summary = batch.run();
              if (intoFolder) {
                WholeFile.write(target.orElseThrow().resolve(ReportPages.INDEX), pages.index());
              }
              return summary;
            });
    if (several && !run.isQuiet()) {
      streams.errWriter().println(runSummary.text());
    }
    return status(runSummary, pages);
  }

  private int status(Summary runSummary, ReportPages pages) {
    pages
        .notCompared()
        .forEach(
            (name, reason) ->
                streams.errWriter().println(VisibleText.line(name + ": error: " + reason)));
    return pages.notCompared().isEmpty() ? ExitStatus.of(runSummary.counts()) : ExitStatus.FAILURE;
  }

  private static void addPages(Outputs outputs, ReportPages pages, Inputs inputs, Path target)
      throws IOException {
    OutputFolder folder = new OutputFolder(target, "html");
    checkPages(inputs, folder);
    outputs.addSelfWriting(
        Part.one(reading -> write(pages.page(reading), folder.file(reading.input()))));
  }

  private BatchRun batch(Inputs inputs, Outputs outputs, Progress progress) {
    return new BatchRun(
        inputs,
        new ReadTask(Section16::parse, outputs.parts())::outcome,
        outputs.targets(),
        run.threads(),
        progress,
        Optional.empty(),
        "");
  }

  private static List<Path> locks(Optional<Path> target, boolean intoFolder) {
    if (intoFolder) {
      return List.of(OutputLock.in(target.orElseThrow()));
    }
    return target.filter(WholeFile::isPossible).map(OutputLock::beside).stream().toList();
  }

  /** Makes sure that no input, and no EDGAR filing compared with it, is overwritten. */
  private static void protect(
      Inputs inputs, Optional<EdgarFilings> filings, Path target, boolean intoFolder)
      throws IOException {
    InputProtection protection = new InputProtection(inputs);
    filings.ifPresent(edgar -> protection.alsoReading(edgar::file));
    if (intoFolder) {
      protection
          .writing(new OutputFolder(target, "html"))
          .writing(target.resolve(ReportPages.INDEX));
    } else {
      protection.writing(target);
    }
    OutputFiles.refuseOverwriting(protection);
  }

  /** Refuses pages that would overwrite each other or the index. */
  private static void checkPages(Inputs inputs, OutputFolder folder) throws IOException {
    Optional<String> conflict = folder.conflict(inputs);
    if (conflict.isPresent()) {
      throw new UsageException(conflict.get() + "; nothing was written");
    }
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        if (ReportPages.pathOf(input.get()).equals(ReportPages.INDEX)) {
          throw new UsageException(
              "the page of "
                  + input.get().name()
                  + " would have the same name as the index; nothing was written");
        }
      }
    }
  }

  private static byte[] write(byte[] page, Path file) throws IOException {
    if (page.length > 0) {
      WholeFile.write(file, page);
    }
    return Part.NOTHING;
  }
}
