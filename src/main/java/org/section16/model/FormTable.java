package org.section16.model;

/** The two tables that each of the forms has. */
public enum FormTable {
  /** Table I, non-derivative securities. In the schema: {@code nonDerivativeTable}. */
  NON_DERIVATIVE("Table I"),
  /** Table II, derivative securities. In the schema: {@code derivativeTable}. */
  DERIVATIVE("Table II");

  private final String label;

  FormTable(String label) {
    this.label = label;
  }

  /** The name on the form: {@code Table I} or {@code Table II}. */
  public String label() {
    return label;
  }
}
