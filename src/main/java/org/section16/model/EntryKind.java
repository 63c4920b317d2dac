package org.section16.model;

/** The four kinds of table rows. */
public enum EntryKind {
  /** A transaction in Table I. */
  NON_DERIVATIVE_TRANSACTION(FormTable.NON_DERIVATIVE, "nonDerivativeTransaction"),
  /** A holding in Table I. */
  NON_DERIVATIVE_HOLDING(FormTable.NON_DERIVATIVE, "nonDerivativeHolding"),
  /** A transaction in Table II. */
  DERIVATIVE_TRANSACTION(FormTable.DERIVATIVE, "derivativeTransaction"),
  /** A holding in Table II. */
  DERIVATIVE_HOLDING(FormTable.DERIVATIVE, "derivativeHolding");

  private final FormTable table;
  private final String elementName;

  EntryKind(FormTable table, String elementName) {
    this.table = table;
    this.elementName = elementName;
  }

  /** Returns the table that contains rows of this kind. */
  public FormTable table() {
    return table;
  }

  /** Returns the name in the schema, such as {@code nonDerivativeTransaction}. */
  public String elementName() {
    return elementName;
  }
}
