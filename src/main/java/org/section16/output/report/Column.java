package org.section16.output.report;

/** What a column of Table I or Table II is for, whatever form it stands on. */
enum Column {
  /** Title of the security. */
  TITLE("text"),
  /** Conversion or exercise price. */
  EXERCISE_PRICE("number"),
  /** Transaction date. */
  DATE("letter"),
  /** Deemed execution date. */
  DEEMED_DATE("letter"),
  /** Transaction code; on Form 5 with its suffix. */
  CODE("letter"),
  /** Reported early; on Form 4. */
  V("letter"),
  /** Amount acquired or disposed of, in Table I. */
  AMOUNT("number"),
  /** (A) or (D), in Table I. */
  ACQUIRED_DISPOSED("letter"),
  /** Amount acquired, in Table II. */
  ACQUIRED("number"),
  /** Amount disposed of, in Table II. */
  DISPOSED("number"),
  /** Price of the security or of the derivative security. */
  PRICE("number"),
  /** Date exercisable. */
  EXERCISABLE("letter"),
  /** Expiration date. */
  EXPIRATION("letter"),
  /** Title of the underlying security. */
  UNDERLYING_TITLE("text"),
  /** Amount or number of underlying shares. */
  UNDERLYING_AMOUNT("number"),
  /** Amount owned. */
  OWNED("number"),
  /** Direct or indirect. */
  OWNERSHIP("letter"),
  /** Nature of indirect ownership. */
  NATURE("text");

  private final String alignment;

  Column(String alignment) {
    this.alignment = alignment;
  }

  /** How its cells are laid out: {@code text}, {@code number} or {@code letter}. */
  String alignment() {
    return alignment;
  }
}
