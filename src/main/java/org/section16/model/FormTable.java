package org.section16.model;

/** The two tables of each form. */
public enum FormTable {
  /** Table I, non-derivative securities. In the schema: {@code nonDerivativeTable}. */
  NON_DERIVATIVE("Table I", "nonDerivativeTable"),
  /** Table II, derivative securities. In the schema: {@code derivativeTable}. */
  DERIVATIVE("Table II", "derivativeTable");

  private final String label;
  private final String path;

  FormTable(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** Returns the name on the form: {@code Table I} or {@code Table II}. */
  public String label() {
    return label;
  }

  /** Returns the name in the schema: {@code nonDerivativeTable} or {@code derivativeTable}. */
  public String path() {
    return path;
  }

  /**
   * Returns the path of a row, such as {@code nonDerivativeTable[1]}.
   *
   * @param index its position in the table, from 0
   */
  public String pathOfRow(int index) {
    return path + "[" + index + "]";
  }
}
