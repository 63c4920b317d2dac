package org.section16.internal.field;

/** A column of Table I or Table II, and what its cells hold. */
public enum Column {
  TITLE("Title of Security", Kind.TEXT),
  EXERCISE_PRICE("Conversion or Exercise Price", Kind.MONEY),
  TRANSACTION_DATE("Transaction Date", Kind.DATE),
  DEEMED_DATE("Deemed Execution Date", Kind.DATE),
  CODE("Transaction Code", Kind.CODE),
  EARLY("V", Kind.EARLY),
  AMOUNT("Amount", Kind.AMOUNT),
  ACQUIRED_DISPOSED("(A) or (D)", Kind.ACQUIRED_DISPOSED),
  ACQUIRED("(A)", Kind.AMOUNT),
  DISPOSED("(D)", Kind.AMOUNT),
  EXERCISE_DATE("Date Exercisable", Kind.DATE),
  EXPIRATION_DATE("Expiration Date", Kind.DATE),
  UNDERLYING_TITLE("Title", Kind.TEXT),
  UNDERLYING_AMOUNT("Amount or Number of Shares", Kind.AMOUNT),
  PRICE("Price", Kind.MONEY),
  OWNED("Amount Owned Following Reported Transaction(s)", Kind.AMOUNT),
  DIRECT_INDIRECT("Ownership Form", Kind.DIRECT_INDIRECT),
  NATURE("Nature of Indirect Beneficial Ownership", Kind.TEXT);

  /** What the cells of a column hold. */
  public enum Kind {
    TEXT("text"),
    DATE("a date"),
    MONEY("an amount of money"),
    AMOUNT("an amount"),
    CODE("a transaction code"),
    EARLY("V or nothing"),
    ACQUIRED_DISPOSED("A or D"),
    DIRECT_INDIRECT("D or I");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final String caption;
  private final Kind kind;

  Column(String caption, Kind kind) {
    this.caption = caption;
    this.kind = kind;
  }

  /** The caption on the form, as messages name the column. */
  public String caption() {
    return caption;
  }

  public Kind kind() {
    return kind;
  }
}
