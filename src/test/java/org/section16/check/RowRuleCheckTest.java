package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.LATE_ROWS;
import static org.section16.check.EditedDocuments.XML;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class RowRuleCheckTest {
  @Test
  void directlyOwnedSecuritiesHaveNoNature() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | D | By Trust |"))
        .areExactly(
            "26:85: warning: row is marked D, but gives a nature of indirect ownership, 'By Trust' [ownership-nature]");
  }

  @Test
  void indirectlyOwnedSecuritiesHaveANature() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | |"))
        .areExactly(
            "26:81: warning: row is marked I, but gives no nature of indirect ownership [ownership-nature]");
  }

  @Test
  void indirectlyOwnedSecuritiesMayHaveANature() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | By Trust |")).areEmpty();
  }

  @Test
  void aPurchaseAcquires() {
    assertThat(after(FORM_4, "S ⁽¹⁾", "P ⁽¹⁾"))
        .areExactly(
            "26:52: warning: code P (open market or private purchase) does not go with D; one of the two may be misread, or in the wrong column [code-against-direction]");
  }

  @Test
  void aSaleDisposes() {
    assertThat(after(FORM_4, "| M ⁽¹⁾ | | 10,000 | A", "| S ⁽¹⁾ | | 10,000 | A"))
        .areExactly(
            "25:52: warning: code S (open market or private sale) does not go with A; one of the two may be misread, or in the wrong column [code-against-direction]",
            "33:1: info: Table II exercises 'Common Stock' with code M, but no row acquires it [exercise-mismatch]");
  }

  @Test
  void aGiftDoesEither() {
    assertThat(after(FORM_4, "S ⁽¹⁾", "G ⁽¹⁾")).areEmpty();
  }

  @Test
  void form3ReportsNoTransaction() {
    assertThat(after(XML, "<documentType>4<", "<documentType>3<"))
        .areExactly(
            "32:5: warning: row is a transaction, but Form 3 reports holdings only [row-type]",
            "67:5: warning: row is a transaction, but Form 3 reports holdings only [row-type]",
            "105:5: warning: row is a transaction, but Form 3 reports holdings only [row-type]");
  }

  @Test
  void form4ReportsNoLateHolding() {
    assertThat(
            after(
                FORM_4,
                "| S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ |",
                "| 3 ⁽¹⁾⁽²⁾ | | | | |",
                "| Common Stock | 08/06/2013 | | 3",
                "| Common Stock | | | 3"))
        .areExactly(
            "26:22: warning: a holding of form type 3 does not belong on Form 4 [row-type]");
  }

  @Test
  void form5ReportsLateHoldings() {
    assertThat(after(LATE_ROWS))
        .areExactly(
            "31:62: info: no amount owned follows from the one before it in the 10 rows of this holding [running-balance]",
            "56:92: info: footnote 6 states vesting until 01/15/2024, after the expiration date, 12/29/2022 [vesting-date]");
  }

  @Test
  void form4ReportsNothingLate() {
    assertThat(
            after(
                XML,
                "</transactionCoding>",
                "</transactionCoding><transactionTimeliness><value>L</value></transactionTimeliness>"))
        .areExactly(
            "44:57: warning: row is marked as reported late (5), but no row of Form 4 is late [row-type]",
            "79:57: warning: row is marked as reported late (5), but no row of Form 4 is late [row-type]",
            "120:57: warning: row is marked as reported late (5), but no row of Form 4 is late [row-type]");
  }

  @Test
  void form4ReportsEarly() {
    assertThat(
            after(
                XML,
                "</transactionCoding>",
                "</transactionCoding><transactionTimeliness><value>E</value></transactionTimeliness>"))
        .areEmpty();
  }
}
