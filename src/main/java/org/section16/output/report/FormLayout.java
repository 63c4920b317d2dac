package org.section16.output.report;

import static org.section16.output.report.Column.ACQUIRED;
import static org.section16.output.report.Column.ACQUIRED_DISPOSED;
import static org.section16.output.report.Column.AMOUNT;
import static org.section16.output.report.Column.CODE;
import static org.section16.output.report.Column.DATE;
import static org.section16.output.report.Column.DEEMED_DATE;
import static org.section16.output.report.Column.DISPOSED;
import static org.section16.output.report.Column.EXERCISABLE;
import static org.section16.output.report.Column.EXERCISE_PRICE;
import static org.section16.output.report.Column.EXPIRATION;
import static org.section16.output.report.Column.NATURE;
import static org.section16.output.report.Column.OWNED;
import static org.section16.output.report.Column.OWNERSHIP;
import static org.section16.output.report.Column.PRICE;
import static org.section16.output.report.Column.TITLE;
import static org.section16.output.report.Column.UNDERLYING_AMOUNT;
import static org.section16.output.report.Column.UNDERLYING_TITLE;
import static org.section16.output.report.Column.V;

import java.util.List;
import org.section16.model.Form;

/**
 * What the SEC prints on a form: its titles, the captions of its boxes and the columns of its
 * tables.
 *
 * @param form the form
 * @param title title of the form
 * @param boxes captions of the cover's boxes
 * @param tableOne Table I
 * @param tableTwo Table II
 */
record FormLayout(Form form, String title, Boxes boxes, Table tableOne, Table tableTwo) {
  /**
   * Captions of the cover's boxes.
   *
   * @param owner box 1
   * @param issuer name and ticker of the issuer
   * @param foreignSymbol ticker abroad
   * @param relationship relationship of the owner to the issuer
   * @param period date of the event, of the earliest transaction, or of the fiscal year's end
   * @param amendment date of the original filing
   * @param group box 6
   */
  record Boxes(
      String owner,
      String issuer,
      String foreignSymbol,
      String relationship,
      String period,
      String amendment,
      String group) {}

  /**
   * A table of the form.
   *
   * @param title its title
   * @param subtitle what stands below the title
   * @param headings the captions of its columns
   */
  record Table(String title, String subtitle, List<Heading> headings) {
    /** The columns of a row, in order. */
    List<Column> columns() {
      return headings.stream()
          .flatMap(heading -> heading.parts().stream())
          .map(Subheading::column)
          .toList();
    }

    /** Tells whether some captions stand over several columns, which have captions of their own. */
    boolean hasParts() {
      return headings.stream().anyMatch(Heading::isDivided);
    }
  }

  /**
   * A caption over one column, or over several that have captions of their own.
   *
   * @param caption the caption
   * @param parts the columns below it
   */
  record Heading(String caption, List<Subheading> parts) {
    boolean isDivided() {
      return parts.size() > 1;
    }
  }

  /**
   * A column below a caption.
   *
   * @param column what it is for
   * @param caption its own caption; empty where it is the only one
   */
  record Subheading(Column column, String caption) {}

  private static final String EXAMPLES =
      "(e.g., puts, calls, warrants, options, convertible securities)";

  private static final FormLayout FORM_3 =
      new FormLayout(
          Form.FORM_3,
          "Initial Statement of Beneficial Ownership of Securities",
          new Boxes(
              "1. Name and Address of Reporting Person",
              "3. Issuer Name and Ticker or Trading Symbol",
              "3a. Foreign Trading Symbol",
              "4. Relationship of Reporting Person(s) to Issuer",
              "2. Date of Event Requiring Statement (Month/Day/Year)",
              "5. If Amendment, Date of Original Filed (Month/Day/Year)",
              "6. Individual or Joint/Group Filing (Check Applicable Line)"),
          new Table(
              "Table I - Non-Derivative Securities Beneficially Owned",
              "",
              List.of(
                  heading("1. Title of Security (Instr. 4)", TITLE),
                  heading("2. Amount of Securities Beneficially Owned (Instr. 4)", OWNED),
                  heading("3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)", OWNERSHIP),
                  heading("4. Nature of Indirect Beneficial Ownership (Instr. 5)", NATURE))),
          new Table(
              "Table II - Derivative Securities Beneficially Owned",
              EXAMPLES,
              List.of(
                  heading("1. Title of Derivative Security (Instr. 4)", TITLE),
                  heading(
                      "2. Date Exercisable and Expiration Date (Month/Day/Year)",
                      new Subheading(EXERCISABLE, "Date Exercisable"),
                      new Subheading(EXPIRATION, "Expiration Date")),
                  heading(
                      "3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)",
                      new Subheading(UNDERLYING_TITLE, "Title"),
                      new Subheading(UNDERLYING_AMOUNT, "Amount or Number of Shares")),
                  heading("4. Conversion or Exercise Price of Derivative Security", EXERCISE_PRICE),
                  heading("5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)", OWNERSHIP),
                  heading("6. Nature of Indirect Beneficial Ownership (Instr. 5)", NATURE))));

  private static final FormLayout FORM_4 =
      changes(
          Form.FORM_4,
          "Statement of Changes in Beneficial Ownership",
          "3. Date of Earliest Transaction (Month/Day/Year)",
          "Following Reported Transaction(s)",
          new Subheading(CODE, "Code"),
          new Subheading(V, "V"));

  private static final FormLayout FORM_5 =
      changes(
          Form.FORM_5,
          "Annual Statement of Changes in Beneficial Ownership",
          "3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)",
          "at end of Issuer's Fiscal Year",
          new Subheading(CODE, ""));

  /** The layout of Form 3, 4 or 5. */
  static FormLayout of(Form form) {
    return switch (form) {
      case FORM_3 -> FORM_3;
      case FORM_4 -> FORM_4;
      case FORM_5 -> FORM_5;
    };
  }

  private static FormLayout changes(
      Form form, String title, String period, String owned, Subheading... code) {
    return new FormLayout(
        form,
        title,
        new Boxes(
            "1. Name and Address of Reporting Person",
            "2. Issuer Name and Ticker or Trading Symbol",
            "2a. Foreign Trading Symbol",
            "5. Relationship of Reporting Person(s) to Issuer",
            period,
            "4. If Amendment, Date of Original Filed (Month/Day/Year)",
            "6. Individual or Joint/Group Filing (Check Applicable Line)"),
        new Table(
            "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned",
            "",
            List.of(
                heading("1. Title of Security (Instr. 3)", TITLE),
                heading("2. Transaction Date (Month/Day/Year)", DATE),
                heading("2A. Deemed Execution Date, if any (Month/Day/Year)", DEEMED_DATE),
                heading("3. Transaction Code (Instr. 8)", code),
                heading(
                    "4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)",
                    new Subheading(AMOUNT, "Amount"),
                    new Subheading(ACQUIRED_DISPOSED, "(A) or (D)"),
                    new Subheading(PRICE, "Price")),
                heading(
                    "5. Amount of Securities Beneficially Owned " + owned + " (Instr. 3 and 4)",
                    OWNED),
                heading("6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", OWNERSHIP),
                heading("7. Nature of Indirect Beneficial Ownership (Instr. 4)", NATURE))),
        new Table(
            "Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned",
            EXAMPLES,
            List.of(
                heading("1. Title of Derivative Security (Instr. 3)", TITLE),
                heading("2. Conversion or Exercise Price of Derivative Security", EXERCISE_PRICE),
                heading("3. Transaction Date (Month/Day/Year)", DATE),
                heading("3A. Deemed Execution Date, if any (Month/Day/Year)", DEEMED_DATE),
                heading("4. Transaction Code (Instr. 8)", code),
                heading(
                    "5. Number of Derivative Securities Acquired (A) or Disposed of (D)"
                        + " (Instr. 3, 4 and 5)",
                    new Subheading(ACQUIRED, "(A)"),
                    new Subheading(DISPOSED, "(D)")),
                heading(
                    "6. Date Exercisable and Expiration Date (Month/Day/Year)",
                    new Subheading(EXERCISABLE, "Date Exercisable"),
                    new Subheading(EXPIRATION, "Expiration Date")),
                heading(
                    "7. Title and Amount of Securities Underlying Derivative Security"
                        + " (Instr. 3 and 4)",
                    new Subheading(UNDERLYING_TITLE, "Title"),
                    new Subheading(UNDERLYING_AMOUNT, "Amount or Number of Shares")),
                heading("8. Price of Derivative Security (Instr. 5)", PRICE),
                heading(
                    "9. Number of Derivative Securities Beneficially Owned"
                        + " Following Reported Transaction(s) (Instr. 4)",
                    OWNED),
                heading("10. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", OWNERSHIP),
                heading("11. Nature of Indirect Beneficial Ownership (Instr. 4)", NATURE))));
  }

  private static Heading heading(String caption, Column column) {
    return new Heading(caption, List.of(new Subheading(column, "")));
  }

  private static Heading heading(String caption, Subheading... parts) {
    return new Heading(caption, List.of(parts));
  }
}
