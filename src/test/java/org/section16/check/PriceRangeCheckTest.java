package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class PriceRangeCheckTest {
  @Test
  void anAverageLiesInItsRange() {
    assertThat(after(FORM_4, "$18.3654", "$13.3654"))
        .areExactly(
            "26:56: warning: price $13.3654 lies outside the range of footnote 2, $18.00 to $18.81 [price-range]");
  }

  @Test
  void theEndsOfARangeAreRounded() {
    assertThat(after(FORM_4, "$18.3654", "$18.8149")).areEmpty();
  }

  @Test
  void aRangeMayBeWrittenWithADash() {
    assertThat(
            after(
                FORM_4,
                "$18.3654",
                "$13.3654",
                "ranging from \\$18.00 to \\$18.81",
                "\\$18.00-\\$18.81"))
        .areExactly(
            "26:56: warning: price $13.3654 lies outside the range of footnote 2, $18.00 to $18.81 [price-range]");
  }

  @Test
  void aRangeMayLieBetweenPrices() {
    assertThat(
            after(
                FORM_4,
                "$18.3654",
                "$13.3654",
                "ranging from \\$18.00 to \\$18.81",
                "between \\$18.00 and \\$18.81"))
        .areExactly(
            "26:56: warning: price $13.3654 lies outside the range of footnote 2, $18.00 to $18.81 [price-range]");
  }

  @Test
  void aPriceInOneOfSeveralRanges() {
    assertThat(
            after(
                FORM_4,
                "$18.3654",
                "$13.3654",
                "ranging from \\$18.00 to \\$18.81",
                "ranging from \\$18.00 to \\$18.81 and from \\$13.00 to \\$13.50"))
        .areEmpty();
  }
}
