package org.section16.check;

import static org.section16.check.EditedDocuments.AMENDMENT;
import static org.section16.check.EditedDocuments.FORM_3;
import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class DateCheckTest {
  @Test
  void noTransactionIsBeforeTheEarliest() {
    assertThat(
            after(FORM_4, "| Common Stock | 08/06/2013 | | S", "| Common Stock | 08/05/2013 | | S"))
        .areExactly(
            "26:18: warning: transaction date 08/05/2013 is before the date of earliest transaction, 08/06/2013 [transaction-date]");
  }

  @Test
  void anEarlyRowMayBeBeforeTheEarliest() {
    assertThat(
            after(
                FORM_4,
                "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | |",
                "| Common Stock | 08/05/2013 | | S ⁽¹⁾ | V |"))
        .areEmpty();
  }

  @Test
  void aTransactionHasTheDateOfEarliestTransaction() {
    assertThat(after(FORM_4, "<u>08/06/2013</u>", "<u>08/05/2013</u>"))
        .areExactly(
            "17:57: warning: no transaction is on the date of earliest transaction; the earliest one is on 08/06/2013 [transaction-date]");
  }

  @Test
  void aTransactionIsNotDeemedExecutedEarlier() {
    assertThat(after(FORM_4, "08/06/2013 | | S", "08/06/2013 | 08/05/2013 | S"))
        .areExactly(
            "26:31: warning: deemed execution date 08/05/2013 is before the transaction date, 08/06/2013 [deemed-date]");
  }

  @Test
  void aTransactionMayBeDeemedExecutedLater() {
    assertThat(after(FORM_4, "08/06/2013 | | S", "08/06/2013 | 08/07/2013 | S")).areEmpty();
  }

  @Test
  void aFormIsSignedAfterItsTransactions() {
    assertThat(
            after(FORM_4, "| Common Stock | 08/06/2013 | | S", "| Common Stock | 08/08/2013 | | S"))
        .areExactly(
            "26:18: warning: transaction date 08/08/2013 is after the date of the signature, 08/07/2013 [signature-date]");
  }

  @Test
  void aFormIsSignedAfterItsPeriod() {
    assertThat(after(FORM_3, "09/15/2020</u>", "09/16/2020</u>"))
        .areExactly(
            "14:254: warning: form was signed on 09/15/2020, before the date in box 2 [signature-date]");
  }

  @Test
  void aDerivativeExpiresAfterItIsExercisable() {
    assertThat(after(FORM_4, "| (3) | 11/05/2020", "| 11/05/2021 ⁽³⁾ | 11/05/2020"))
        .areExactly(
            "33:94: warning: expiration date 11/05/2020 is before the date exercisable, 11/05/2021 [expiration-date]");
  }

  @Test
  void aDerivativeMayExpireOnTheDayItIsExercisable() {
    assertThat(after(FORM_4, "| (3) | 11/05/2020", "| 11/05/2020 ⁽³⁾ | 11/05/2020")).areEmpty();
  }

  @Test
  void aFormIsDueOnTheSecondBusinessDay() {
    assertThat(after(FORM_4, "\n08/07/2013\n", "\n08/09/2013\n"))
        .areExactly(
            "25:18: info: transaction on 08/06/2013 was due by 08/08/2013, but the form was signed on 08/09/2013 [late-filing]");
  }

  @Test
  void aFormFiledOnTheSecondBusinessDayIsOnTime() {
    assertThat(after(FORM_4, "\n08/07/2013\n", "\n08/08/2013\n")).areEmpty();
  }

  @Test
  void anAmendmentIsNeverLate() {
    assertThat(after(AMENDMENT)).areEmpty();
  }

  @Test
  void aYearFarOutsideTheLifeOfTheActIsImplausible() {
    assertThat(after(FORM_4, "11/05/2020", "11/05/2220"))
        .areExactly(
            "33:83: warning: date 11/05/2220 is not plausible; look for a misread digit [implausible-date]");
  }
}
