package org.section16.cli;

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

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Of the files, without the dot. */
  String extension() {
    return extension;
  }
}
