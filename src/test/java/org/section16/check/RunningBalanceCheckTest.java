package org.section16.check;

import static org.section16.check.EditedDocuments.AMENDMENT;
import static org.section16.check.EditedDocuments.EXERCISE;
import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.FORM_5;
import static org.section16.check.EditedDocuments.SALE;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class RunningBalanceCheckTest {
  @Test
  void anAmountFollowsFromTheRowBefore() {
    assertThat(after(FORM_4, "| 55,500 |", "| 56,500 |"))
        .areExactly(
            "26:72: warning: amount owned is 56,500, but 65,500 minus 10,000 is 55,500; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void aWrongAmountOwnedInTheMiddleIsReported() {
    assertThat(after(FORM_5, "| 173,358,251 |", "| 173,353,251 |"))
        .areExactly(
            "31:64: warning: amount owned is 173,353,251, but 173,858,251 minus 500,000 is 173,358,251; the rows after it continue from there [running-balance]");
  }

  @Test
  void aWrongTransactionAmountIsReported() {
    assertThat(
            after(
                FORM_5,
                "| 500,000 | D | \\$0.00 | 173,358,251",
                "| 600,000 | D | \\$0.00 | 173,358,251"))
        .areExactly(
            "31:64: warning: amount owned is 173,358,251, but 173,858,251 minus 600,000 is 173,258,251; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void aLostRowIsReported() {
    assertThat(
            after(
                FORM_5,
                "| Common Stock | 11/23/2021 | | G ⁽¹⁾ | 500,000 | D | \\$0.00 | 173,358,251 | I | By Trust |\n",
                ""))
        .areExactly(
            "31:64: warning: amount owned is 172,858,251, but 173,858,251 minus 500,000 is 173,358,251; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void rowsMayBeInReverseOrder() {
    assertThat(after(FORM_4, EXERCISE + SALE, SALE + EXERCISE)).areEmpty();
  }

  @Test
  void eachRowMayGiveTheFinalAmount() {
    assertThat(after(FORM_4, "| 65,500 |", "| 55,500 |")).areEmpty();
  }

  @Test
  void rowsOfAnotherHoldingAreIgnored() {
    assertThat(after(FORM_4, "| 55,500 | D | |", "| 56,500 | I | By Trust |")).areEmpty();
  }

  @Test
  void anotherFootnoteMayExplainABreak() {
    assertThat(after(FORM_4, "| 55,500 |", "| 56,500 ⁽¹⁾ |"))
        .areExactly(
            "26:72: info: amount owned is 56,500, but 65,500 minus 10,000 is 55,500; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void aBreakAtAnEarlyRowIsOnlyAnInfo() {
    assertThat(after(FORM_4, "S ⁽¹⁾ | | 10,000", "S ⁽¹⁾ | V | 10,000", "| 55,500 |", "| 56,500 |"))
        .areExactly(
            "26:74: info: amount owned is 56,500, but 65,500 minus 10,000 is 55,500; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void otherFormsMayReportBetweenRowsMonthsApart() {
    assertThat(after(FORM_5, "11/29/2021", "01/19/2021", "172,608,251", "172,508,251"))
        .areExactly(
            "33:64: info: amount owned is 172,508,251, but 172,858,251 minus 250,000 is 172,608,251; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void rowsOfOneMonthFollowFromOneAnother() {
    String monthLater = FORM_5.replace("11/29/2021", "12/25/2021");

    assertThat(after(monthLater, "172,608,251", "172,508,251"))
        .areExactly(
            "33:64: warning: amount owned is 172,508,251, but 172,858,251 minus 250,000 is 172,608,251; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void rowsMoreThanAMonthApartNeedNotFollow() {
    String laterThanAMonth = FORM_5.replace("11/29/2021", "12/26/2021");

    assertThat(after(laterThanAMonth, "172,608,251", "172,508,251"))
        .areExactly(
            "33:64: info: amount owned is 172,508,251, but 172,858,251 minus 250,000 is 172,608,251; look for a misread digit or a lost row [running-balance]");
  }

  @Test
  void rowsThatNeverFollowAreReportedOnce() {
    assertThat(
            after(
                FORM_5,
                "175,418,251",
                "1",
                "173,858,251",
                "2",
                "173,358,251",
                "3",
                "172,858,251",
                "4",
                "172,608,251",
                "5"))
        .areExactly(
            "29:66: info: no amount owned follows from the one before it in the 5 rows of this holding [running-balance]");
  }

  @Test
  void theAmountOwnedIsAtLeastTheAmountAcquired() {
    assertThat(after(AMENDMENT, "661 ⁽¹⁾", "7,661 ⁽¹⁾"))
        .areExactly(
            "25:64: warning: amount owned is 7,448, but 7,661 were acquired; look for a misread digit or swapped cells [running-balance]");
  }
}
