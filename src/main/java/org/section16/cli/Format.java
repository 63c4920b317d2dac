package org.section16.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What {@code parse} writes. */
enum Format {
  /** One JSON object a filing: indented if there is one, on a line each if there are several. */
  JSON("json"),
  /** One JSON object a line. */
  JSONL("jsonl"),
  /** EDGAR's ownershipDocument. */
  XML("xml"),
  /** A view for people. */
  TEXT("txt"),
  /** The tables of the SEC's Insider Transactions Data Sets, and two on how certain they are. */
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

  /** What goes to a file of that name where no format is chosen; {@link #JSON} for any other. */
  static Format of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ONE_FILE.stream()
        .filter(format -> name.endsWith("." + format.extension))
        .findFirst()
        .orElse(JSON);
  }

  /** Of the files, without the dot. */
  String extension() {
    return extension;
  }
}
