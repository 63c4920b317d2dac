package org.section16.output.csv;

/** How the texts of a filing are in CSV (RFC 4180). */
public enum CsvText {
  /**
   * A text that a spreadsheet would run as a formula has an apostrophe before it, as OWASP advises:
   * one that begins with {@code =}, {@code +}, {@code -}, {@code @}, or with a tab or line end.
   */
  FORMULAS_ESCAPED,
  /** All texts as they are. */
  RAW;

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** A text of a filing, safe or as it is. */
  String text(String text) {
    return this == FORMULAS_ESCAPED && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  /** A cell with quotes where it needs them. */
  static String cell(String text) {
    boolean isPlain = true;
    for (int i = 0; i < text.length() && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c != '"' && c != ',' && c != '\n' && c != '\r';
    }
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
