package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_3;
import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.XML;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class RequiredFieldCheckTest {
  @Test
  void aRowHasATitle() {
    assertThat(after(FORM_4, "| Common Stock | 08/06/2013 | | S", "| | 08/06/2013 | | S"))
        .areExactly("26:2: warning: title of the security is missing [field-missing]");
  }

  @Test
  void aTransactionHasADate() {
    assertThat(after(FORM_4, "| Common Stock | 08/06/2013 | | S", "| Common Stock | | | S"))
        .areExactly("26:17: warning: transaction date is missing [field-missing]");
  }

  @Test
  void aTransactionHasACode() {
    assertThat(after(FORM_4, "S ⁽¹⁾ |", " ⁽¹⁾ |"))
        .areExactly("26:34: warning: transaction code is missing [field-missing]");
  }

  @Test
  void aTransactionHasAnAmount() {
    assertThat(after(FORM_4, "| 10,000 | D | \\$18", "| | D | \\$18"))
        .areExactly("26:42: warning: amount acquired or disposed of is missing [field-missing]");
  }

  @Test
  void aTransactionHasADirection() {
    assertThat(after(FORM_4, "| 10,000 | D | \\$18", "| 10,000 | | \\$18"))
        .areExactly("26:51: warning: '(A) or (D)' is missing [field-missing]");
  }

  @Test
  void aTransactionHasAPrice() {
    assertThat(after(FORM_4, "| \\$4.1 | 65,500", "| | 65,500"))
        .areExactly("25:55: warning: price is missing [field-missing]");
  }

  @Test
  void aFootnoteMayReplaceThePrice() {
    assertThat(after(FORM_4, "| \\$4.1 | 65,500", "| (1) | 65,500")).areEmpty();
  }

  @Test
  void aFootnoteDoesNotReplaceTheAmount() {
    assertThat(after(FORM_4, "| 10,000 | D | \\$18", "| (1) | D | \\$18"))
        .areExactly("26:43: warning: amount acquired or disposed of is missing [field-missing]");
  }

  @Test
  void aRowHasAnOwnershipForm() {
    assertThat(after(FORM_4, "55,500 | D | |", "55,500 | | |"))
        .areExactly("26:80: warning: ownership form (D or I) is missing [field-missing]");
  }

  @Test
  void aTransactionHasAnAmountOwnedAfterwards() {
    assertThat(after(FORM_4, "55,500 | D | |", " | D | |"))
        .areExactly(
            "26:71: warning: amount of securities owned is given neither as a number nor as a value [shares-and-value]");
  }

  @Test
  void aDerivativeHasPricesAndDates() {
    assertThat(
            after(
                FORM_4,
                "| Stock Option (right to buy) | \\$4.1 |",
                "| Stock Option (right to buy) | |",
                "| (3) | 11/05/2020 |",
                "| | |",
                "55,500 |",
                "55,500 ⁽³⁾ |"))
        .areExactly(
            "33:32: warning: conversion or exercise price is missing [field-missing]",
            "33:70: warning: date exercisable is missing [field-missing]",
            "33:72: warning: expiration date is missing [field-missing]");
  }

  @Test
  void aDerivativeHasUnderlyingSecurities() {
    assertThat(after(FORM_4, "| Common Stock | 10,000 | \\$0 |", "| | | \\$0 |"))
        .areExactly(
            "25:1: info: row acquires 'Common Stock' with code M, but Table II exercises nothing for it [exercise-mismatch]",
            "33:95: warning: title of the underlying security is missing [field-missing]",
            "33:97: warning: amount of underlying securities is given neither as a number nor as a value [shares-and-value]");
  }

  @Test
  void aValueMayReplaceANumber() {
    assertThat(
            after(
                FORM_4, "| Common Stock | 10,000 | \\$0 |", "| Common Stock | \\$41,000 | \\$0 |"))
        .areEmpty();
  }

  @Test
  void aDerivativeOnForm3HasNoAmountOwned() {
    assertThat(after(FORM_3)).areEmpty();
  }

  @Test
  void anAmountIsNotBothANumberAndAValue() {
    assertThat(
            after(
                XML,
                "<value>65500</value>\n        </sharesOwnedFollowingTransaction>",
                "<value>65500</value>\n        </sharesOwnedFollowingTransaction>\n        <valueOwnedFollowingTransaction>\n          <value>1000</value>\n        </valueOwnedFollowingTransaction>"))
        .areExactly(
            "61:18: warning: amount of securities owned is given both as a number and as a value [shares-and-value]");
  }
}
