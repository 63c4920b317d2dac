package org.section16.output.csv;

/** The treatment of texts in CSV (RFC 4180). */
public enum CsvText {
  /**
   * Puts an apostrophe before texts that a spreadsheet would run as a formula, as OWASP recommends:
   * those that start with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break.
   */
  FORMULAS_ESCAPED,
  /** Leaves all texts unchanged. */
  RAW;

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** Returns a text of the filing, escaped if necessary. */
  String text(String text) {
    return this == FORMULAS_ESCAPED
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  /** Returns a cell, quoted if necessary. */
  static String cell(String text) {
    boolean isPlain = true;
    for (int i = 0; i < text.length() && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c != '"' && c != ',' && c != '\n' && c != '\r';
    }
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
