package org.section16.model;

/** A column of Table I or Table II, on any of the forms. */
public enum TableColumn {
  /** Title of the security: column 1 of both tables. */
  TITLE("Title of Security", Content.TEXT),
  /** Conversion or exercise price, in Table II. */
  EXERCISE_PRICE("Conversion or Exercise Price", Content.MONEY),
  /** Transaction date; not on Form 3. */
  TRANSACTION_DATE("Transaction Date", Content.DATE),
  /** Deemed execution date; not on Form 3. */
  DEEMED_DATE("Deemed Execution Date", Content.DATE),
  /** Transaction code, with a suffix on Form 5; not on Form 3. */
  CODE("Transaction Code", Content.CODE),
  /** Column V, which marks a row that is reported early; only on Form 4. */
  EARLY("V", Content.EARLY),
  /** Amount acquired or disposed of, in Table I. */
  AMOUNT("Amount", Content.AMOUNT),
  /** Whether it was acquired or disposed of, in Table I. */
  ACQUIRED_DISPOSED("(A) or (D)", Content.ACQUIRED_DISPOSED),
  /** Amount acquired, in Table II. */
  ACQUIRED("(A)", Content.AMOUNT),
  /** Amount disposed of, in Table II. */
  DISPOSED("(D)", Content.AMOUNT),
  /** Date exercisable, in Table II. */
  EXERCISE_DATE("Date Exercisable", Content.DATE),
  /** Expiration date, in Table II. */
  EXPIRATION_DATE("Expiration Date", Content.DATE),
  /** Title of the underlying securities, in Table II. */
  UNDERLYING_TITLE("Title", Content.TEXT),
  /** Amount of the underlying securities, in Table II. */
  UNDERLYING_AMOUNT("Amount or Number of Shares", Content.AMOUNT),
  /** Price of the security or of the derivative security; not on Form 3. */
  PRICE("Price", Content.MONEY),
  /** Amount owned; not in Table II of Form 3. */
  OWNED("Amount Owned Following Reported Transaction(s)", Content.AMOUNT),
  /** Ownership form: direct or indirect. */
  DIRECT_INDIRECT("Ownership Form", Content.DIRECT_INDIRECT),
  /** Nature of indirect ownership: the last column of both tables. */
  NATURE("Nature of Indirect Beneficial Ownership", Content.TEXT);

  /** What the cells of a column hold. */
  public enum Content {
    /** Text. */
    TEXT("text"),
    /** {@code 08/06/2013}. */
    DATE("a date"),
    /** {@code $18.3654}. */
    MONEY("an amount of money"),
    /** {@code 10,000}, or {@code $10,000} where a value is given instead of a number. */
    AMOUNT("an amount"),
    /** {@code S}, {@code J/K}, {@code A5}. */
    CODE("a transaction code"),
    /** {@code V}, or nothing. */
    EARLY("V or nothing"),
    /** {@code A} or {@code D}. */
    ACQUIRED_DISPOSED("A or D"),
    /** {@code D} or {@code I}. */
    DIRECT_INDIRECT("D or I");

    private final String label;

    Content(String label) {
      this.label = label;
    }

    /** Returns a description of the content, such as {@code a date}. */
    public String label() {
      return label;
    }
  }

  private final String caption;
  private final Content content;

  TableColumn(String caption, Content content) {
    this.caption = caption;
    this.content = content;
  }

  /**
   * Returns the short caption, such as {@code Date Exercisable}, by which messages name the column
   * on all forms. {@link TableLayout#headings()} has the captions as printed.
   */
  public String caption() {
    return caption;
  }

  /** Returns what the cells hold. */
  public Content content() {
    return content;
  }
}
