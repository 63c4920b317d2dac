package org.section16.edgar;

import java.util.List;

/**
 * A table of the SEC's Insider Transactions Data Sets, or one of two that are beside them and tell
 * how certain the rows are: tab-separated text with a header line.
 *
 * <p>A column whose name ends in {@code _FN} holds the footnotes of the column before it: {@code
 * F1,F2}.
 */
public enum DataSetTable {
  /** One row for each filing. */
  SUBMISSION(DataSetColumns.SUBMISSION),
  /** One row for each reporting owner. */
  REPORTINGOWNER(DataSetColumns.REPORTINGOWNER),
  /** The transactions of Table I. */
  NONDERIV_TRANS(DataSetColumns.NONDERIV_TRANS),
  /** The holdings of Table I. */
  NONDERIV_HOLDING(DataSetColumns.NONDERIV_HOLDING),
  /** The transactions of Table II. */
  DERIV_TRANS(DataSetColumns.DERIV_TRANS),
  /** The holdings of Table II. */
  DERIV_HOLDING(DataSetColumns.DERIV_HOLDING),
  /** The explanations of responses. */
  FOOTNOTES(DataSetColumns.FOOTNOTES),
  /** What the explanations state: not a table of the SEC's. One row for each fact. */
  FOOTNOTE_FACTS(DataSetColumns.FOOTNOTE_FACTS),
  /** The signatures. */
  OWNER_SIGNATURE(DataSetColumns.OWNER_SIGNATURE),
  /** What is to be known about the reading; not one of the SEC's tables. */
  DIAGNOSTICS(QualityColumns.DIAGNOSTICS),
  /**
   * One row for each row of the tables before, with its place in the document and how many warnings
   * and errors there are at it; not one of the SEC's tables.
   */
  SOURCE(QualityColumns.SOURCE);

  private final String header;

  DataSetTable(DataSetColumns<?> columns) {
    this.header = line(columns.names());
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return List.of(header.split("\t", -1));
  }

  /** The header line, without line end. */
  public String header() {
    return header;
  }

  /** The name of the table's file: {@code NONDERIV_TRANS.tsv}. */
  public String fileName() {
    return name() + ".tsv";
  }

  /** A row as a line, without line end. */
  public static String line(List<String> row) {
    return String.join("\t", row);
  }
}
