package org.section16.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentSkipListMap;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.batch.Input;
import org.section16.batch.Part;
import org.section16.batch.Reading;
import org.section16.batch.UnreadableInputException;
import org.section16.edgar.FilingComparison;
import org.section16.model.Filing;
import org.section16.output.report.ReportIndex;
import org.section16.output.report.ReportPage;

/** The report pages of a run, and the entries of their index. */
final class ReportPages {
  /** The file name of the index, which links to the pages. */
  static final String INDEX = "index.html";

  private final Optional<EdgarFilings> edgar;

  /** By the paths of the inputs, as these are read concurrently. */
  private final Map<String, ReportIndex.Entry> entries = new ConcurrentSkipListMap<>();

  private final Map<String, String> notCompared = new ConcurrentSkipListMap<>();

  /**
   * @param edgar the filings to compare with, if requested
   */
  ReportPages(Optional<EdgarFilings> edgar) {
    this.edgar = edgar;
  }

  /** Returns the path of the page of an input, relative to the folder of the pages. */
  static String pathOf(Input input) {
    return input.stem() + ".html";
  }

  /** Returns the page of an input; empty if it cannot be read. */
  byte[] page(Reading reading) {
    String name = reading.input().name();
    if (reading.result().isEmpty()) {
      addEntry(reading, "", OptionalInt.empty());
      return Part.NOTHING;
    }
    ParseResult result = reading.result().get();
    Optional<FilingComparison> comparison = compare(reading.input(), result.filing());
    OptionalInt differences =
        comparison.isPresent()
            ? OptionalInt.of(comparison.get().differences().size())
            : OptionalInt.empty();
    addEntry(reading, pathOf(reading.input()), differences);
    String page =
        comparison.isPresent()
            ? ReportPage.render(name, result, comparison.get())
            : ReportPage.render(name, result);
    return Outputs.bytes(page);
  }

  /** Returns the index, in the order of the inputs' paths. */
  byte[] index() {
    return Outputs.bytes(ReportIndex.render(List.copyOf(entries.values())));
  }

  /** Returns the names of the inputs that could not be compared, with the reasons. */
  Map<String, String> notCompared() {
    return notCompared;
  }

  private void addEntry(Reading reading, String page, OptionalInt differences) {
    Filing filing = reading.result().map(ParseResult::filing).orElse(Filing.EMPTY);
    String name = reading.input().path();
    entries.put(
        name, new ReportIndex.Entry(name, page, filing, reading.diagnostics(), differences));
  }

  private Optional<FilingComparison> compare(Input document, Filing filing) {
    if (edgar.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(FilingComparison.between(filing, read(edgar.get().find(document))));
    } catch (UnreadableInputException e) {
      notCompared.put(document.name(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Filing read(Input filing) throws UnreadableInputException {
    ParseResult result = Section16.parse(filing.text());
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.isError()) {
        throw new UnreadableInputException(
            "no filing to compare with: " + diagnostic.format(filing.name()));
      }
    }
    return result.filing();
  }
}
