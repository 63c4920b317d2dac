package org.section16.edgar;

import java.util.List;

/**
 * A table of tab-separated text with a header line: one of the SEC's Insider Transactions Data
 * Sets, or one of three additional tables with the facts of footnotes, the diagnostics, and the
 * source of each row.
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
  /** The facts that the explanations state, one row for each; not one of the SEC's tables. */
  FOOTNOTE_FACTS(DataSetColumns.FOOTNOTE_FACTS),
  /** The signatures. */
  OWNER_SIGNATURE(DataSetColumns.OWNER_SIGNATURE),
  /** The diagnostics; not one of the SEC's tables. */
  DIAGNOSTICS(QualityColumns.DIAGNOSTICS),
  /**
   * One row for each row of the tables above, with its place in the document and the number of
   * warnings and errors there; not one of the SEC's tables.
   */
  SOURCE(QualityColumns.SOURCE);

  private final String header;

  DataSetTable(DataSetColumns<?> columns) {
    this.header = line(columns.names());
  }

  /** Returns the names of the columns, in order. */
  public List<String> columns() {
    return List.of(header.split("\t", -1));
  }

  /** Returns the header line, without a line terminator. */
  public String header() {
    return header;
  }

  /** Returns the file name of the table, such as {@code NONDERIV_TRANS.tsv}. */
  public String fileName() {
    return name() + ".tsv";
  }

  /** Returns a row as a line, without a line terminator. */
  public static String line(List<String> row) {
    return String.join("\t", row);
  }
}
