package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class ThousandsSeparatorCheckTest {
  @Test
  void aPointBeforeThreeDigitsMayBeAComma() {
    assertThat(after(FORM_4, "| 140,591 |", "| 140.591 |"))
        .areExactly(
            "33:126: warning: '140.591' may be 140,591 with its comma misread as a point; read as printed [thousands-separator]");
  }

  @Test
  void twoDecimalsAreAFraction() {
    assertThat(after(FORM_4, "| 140,591 |", "| 140.59 |")).areEmpty();
  }

  @Test
  void anotherFractionConfirmsTheDecimalPoint() {
    assertThat(
            after(
                FORM_4,
                "| 140,591 |",
                "| 140.591 |",
                "| 65,500 |",
                "| 65,500.25 |",
                "| 55,500 |",
                "| 55,500.25 |"))
        .areEmpty();
  }

  @Test
  void theSameFractionConfirmsTheDecimalPoint() {
    assertThat(after(FORM_4, "| 65,500 |", "| 65,500.125 |", "| 55,500 |", "| 55,500.125 |"))
        .areEmpty();
  }

  @Test
  void aDocumentWithoutCommasHasNoMisreadComma() {
    assertThat(
            after(
                FORM_4, "10,000", "10000", "65,500", "65500", "55,500", "55500", "140,591",
                "140.591"))
        .areEmpty();
  }

  @Test
  void aValueMayLoseItsComma() {
    assertThat(
            after(
                FORM_4, "| Common Stock | 10,000 | \\$0 |", "| Common Stock | \\$41.000 | \\$0 |"))
        .areExactly(
            "33:111: warning: '$41.000' may be $41,000 with its comma misread as a point; read as printed [thousands-separator]");
  }
}
