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
            "26:85: warning: directly owned securities have no nature of indirect ownership, but the row gives 'By Trust' [ownership-nature]");
  }

  @Test
  void indirectlyOwnedSecuritiesHaveANature() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | |"))
        .areExactly(
            "26:81: warning: indirectly owned securities need a nature of ownership, but the row gives none [ownership-nature]");
  }

  @Test
  void indirectlyOwnedSecuritiesMayHaveANature() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | I | By Trust |")).areEmpty();
  }

  @Test
  void aPurchaseAcquires() {
    assertThat(after(FORM_4, "S ⁽¹⁾", "P ⁽¹⁾"))
        .areExactly(
            "26:52: warning: code P (open market or private purchase) does not go with D; one of the two was misread, or the row stands in the wrong column [code-against-direction]");
  }

  @Test
  void aSaleDisposes() {
    assertThat(after(FORM_4, "| M ⁽¹⁾ | | 10,000 | A", "| S ⁽¹⁾ | | 10,000 | A"))
        .areExactly(
            "25:52: warning: code S (open market or private sale) does not go with A; one of the two was misread, or the row stands in the wrong column [code-against-direction]",
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
            "32:5: warning: Form 3 reports holdings, but the row is a transaction [row-type]",
            "67:5: warning: Form 3 reports holdings, but the row is a transaction [row-type]",
            "105:5: warning: Form 3 reports holdings, but the row is a transaction [row-type]");
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
            "31:62: info: amounts owned do not follow from one another in any of the 10 rows of this holding [running-balance]",
            "56:92: info: footnote 6 states vesting until 2024-01-15, after the expiration date 2022-12-29 [vesting-date]");
  }

  @Test
  void form4ReportsNothingLate() {
    assertThat(
            after(
                XML,
                "</transactionCoding>",
                "</transactionCoding><transactionTimeliness><value>L</value></transactionTimeliness>"))
        .areExactly(
            "44:57: warning: Form 4 reports no transaction late (5) [row-type]",
            "79:57: warning: Form 4 reports no transaction late (5) [row-type]",
            "120:57: warning: Form 4 reports no transaction late (5) [row-type]");
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
