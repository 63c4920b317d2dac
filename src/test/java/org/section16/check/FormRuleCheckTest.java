package org.section16.check;

import static org.section16.check.EditedDocuments.AMENDMENT;
import static org.section16.check.EditedDocuments.EXERCISE;
import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.FORM_5;
import static org.section16.check.EditedDocuments.LATE_ROWS;
import static org.section16.check.EditedDocuments.NOTHING_OWNED;
import static org.section16.check.EditedDocuments.OPTION;
import static org.section16.check.EditedDocuments.SALE;
import static org.section16.check.EditedDocuments.XML;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class FormRuleCheckTest {
  @Test
  void aFormNamesTheIssuer() {
    assertThat(after(FORM_4, "<u>QUALYS, INC. [QLYS]</u>", ""))
        .areExactly(
            "16:202: warning: the name of the issuer is missing [field-missing]",
            "16:202: warning: the trading symbol of the issuer is missing [field-missing]");
  }

  @Test
  void aFormHasAPeriod() {
    assertThat(after(FORM_4, "<u>08/06/2013</u>", ""))
        .areExactly("17:5: warning: the period of report is missing [field-missing]");
  }

  @Test
  void aFormIsSigned() {
    assertThat(
            after(
                FORM_4,
                "/s/ Bruce Posey by power of attorney for John N. Wilson\n\n08/07/2013\n",
                ""))
        .areExactly("1:1: warning: the signature is missing [field-missing]");
  }

  @Test
  void aSignatureIsDated() {
    assertThat(after(FORM_4, "\n08/07/2013\n", ""))
        .areExactly("41:1: warning: the date of the signature is missing [field-missing]");
  }

  @Test
  void anAmendmentSaysWhatItAmends() {
    assertThat(
            after(
                AMENDMENT,
                "<u>12/15/2021</u>",
                "",
                "STATEMENT OF CHANGES IN",
                "FORM 4/A\n\nSTATEMENT OF CHANGES IN"))
        .areExactly(
            "20:3: info: Form 4/A is an amendment, but the date of the original filing is missing [amendment-without-original-date]");
  }

  @Test
  void anAmendmentMaySayWhatItAmends() {
    assertThat(after(AMENDMENT)).areEmpty();
  }

  @Test
  void onlyAnAmendmentHasAnOriginal() {
    assertThat(
            after(
                XML,
                "<periodOfReport>",
                "<dateOfOriginalSubmission>2013-08-07</dateOfOriginalSubmission>\n  <periodOfReport>"))
        .areExactly(
            "5:29: info: Form 4 is not an amendment, but gives the date of an original filing [amendment-without-original-date]");
  }

  @Test
  void form4ReportsATransaction() {
    assertThat(after(FORM_4, EXERCISE + SALE, "", OPTION, ""))
        .areExactly(
            "5:1: warning: Form 4 reports no transaction, and the exit box is not checked [no-transaction]",
            "34:3: warning: no value refers to footnote 1; look for a lost marker or row [footnote-not-referenced]",
            "35:3: warning: no value refers to footnote 2; look for a lost marker or row [footnote-not-referenced]",
            "36:3: warning: no value refers to footnote 3; look for a lost marker or row [footnote-not-referenced]");
  }

  @Test
  void anExitFilingNeedsNoTransaction() {
    assertThat(
            after(
                FORM_4,
                EXERCISE + SALE,
                "",
                OPTION,
                "",
                "Check this box if no longer",
                "<input checked=\"\" type=\"checkbox\"/> Check this box if no longer"))
        .areExactly(
            "34:3: warning: no value refers to footnote 1; look for a lost marker or row [footnote-not-referenced]",
            "35:3: warning: no value refers to footnote 2; look for a lost marker or row [footnote-not-referenced]",
            "36:3: warning: no value refers to footnote 3; look for a lost marker or row [footnote-not-referenced]");
  }

  @Test
  void form3HasRowsOrSaysThatNothingIsOwned() {
    assertThat(after(NOTHING_OWNED, "No securities are beneficially owned.\n", ""))
        .areExactly(
            "3:1: info: tables have no rows, and nothing says that no securities are beneficially owned [no-securities]");
  }

  @Test
  void form3WithNothingOwnedHasNoRow() {
    assertThat(
            after(
                NOTHING_OWNED,
                "|---------------------------------|---|--|--|\n",
                "|---------------------------------|---|--|--|\n| Common Stock | 100 | D | |\n"))
        .areExactly(
            "35:1: warning: form says that no securities are beneficially owned, but its tables have rows [no-securities]");
  }

  @Test
  void form3MaySayThatNothingIsOwned() {
    assertThat(after(NOTHING_OWNED)).areEmpty();
  }

  @Test
  void aForm5WithLateRowsTicksTheirBoxes() {
    assertThat(
            after(
                LATE_ROWS,
                "<input checked=\"\" type=\"checkbox\"/> Form 3 Holdings",
                "<input type=\"checkbox\"/> Form 3 Holdings",
                "<input checked=\"\" type=\"checkbox\"/> Form 4 Tr",
                "<input type=\"checkbox\"/> Form 4 Tr"))
        .areExactly(
            "7:1: warning: box 'Form 3 Holdings Reported' is not checked, but a row is of form type 3 [form-5-box]",
            "9:1: warning: box 'Form 4 Transactions Reported' is not checked, but a row is of form type 4 [form-5-box]",
            "31:62: info: no amount owned follows from the one before it in the 10 rows of this holding [running-balance]",
            "56:92: info: footnote 6 states vesting until 01/15/2024, after the expiration date, 12/29/2022 [vesting-date]");
  }

  @Test
  void aForm5WithoutLateRowsTicksNoBox() {
    assertThat(
            after(
                FORM_5,
                "Form 4 Transactions Reported.",
                "<input checked=\"\" type=\"checkbox\"/> Form 4 Transactions Reported."))
        .areExactly(
            "9:1: warning: box 'Form 4 Transactions Reported' is checked, but no row is of form type 4 [form-5-box]");
  }
}
