package org.section16.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The output formats of {@code parse}. */
enum Format {
  /** One JSON object per filing: indented if it is the only one, otherwise each on one line. */
  JSON("json"),
  /** JSON Lines: one JSON object per line. */
  JSONL("jsonl"),
  /** EDGAR's ownershipDocument. */
  XML("xml"),
  /** Plain text for people. */
  TEXT("txt"),
  /**
   * The tables of the SEC's Insider Transactions Data Sets, and three more: facts, diagnostics, and
   * how certain each row is.
   */
  TSV("tsv"),
  /** One table with a row for each transaction. */
  CSV("csv"),
  /** Clean Markdown. */
  MARKDOWN("md");

  private static final List<Format> ONE_FILE = List.of(CSV, JSONL);

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Returns the format implied by the name of an output file; {@link #JSON} if none is. */
  static Format of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ONE_FILE.stream()
        .filter(format -> name.endsWith("." + format.extension))
        .findFirst()
        .orElse(JSON);
  }

  /** Returns the file name extension, without the dot. */
  String extension() {
    return extension;
  }
}
