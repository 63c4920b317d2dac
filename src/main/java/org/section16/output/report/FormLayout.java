package org.section16.output.report;

import org.section16.model.Form;

/**
 * What the SEC prints on a form apart from its tables: the title and the captions of the boxes.
 *
 * @param form the form
 * @param title the title of the form
 * @param boxes the captions of the boxes on the cover
 */
record FormLayout(Form form, String title, Boxes boxes) {
  /**
   * The captions of the boxes on the cover.
   *
   * @param owner box 1
   * @param issuer name and ticker of the issuer
   * @param foreignSymbol foreign trading symbol
   * @param relationship relationship of the owner to the issuer
   * @param period date of the event, of the earliest transaction or of the end of the fiscal year
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
              "6. Individual or Joint/Group Filing (Check Applicable Line)"));

  private static final FormLayout FORM_4 =
      changes(
          Form.FORM_4,
          "Statement of Changes in Beneficial Ownership",
          "3. Date of Earliest Transaction (Month/Day/Year)");

  private static final FormLayout FORM_5 =
      changes(
          Form.FORM_5,
          "Annual Statement of Changes in Beneficial Ownership",
          "3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)");

  /** Returns the layout of Form 3, 4 or 5. */
  static FormLayout of(Form form) {
    return switch (form) {
      case FORM_3 -> FORM_3;
      case FORM_4 -> FORM_4;
      case FORM_5 -> FORM_5;
    };
  }

  private static FormLayout changes(Form form, String title, String period) {
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
            "6. Individual or Joint/Group Filing (Check Applicable Line)"));
  }
}
