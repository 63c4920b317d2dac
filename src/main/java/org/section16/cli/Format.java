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
  /** The eight tables of the SEC's Insider Transactions Data Sets. */
  TSV("tsv");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Of the files, without the dot. */
  String extension() {
    return extension;
  }
}
