package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PriceRangeCheckTest {
  @Test
  void anAverageIsWithinItsRange() {
    assertThat(after(FORM_4, "$18.3654", "$13.3654"))
        .areExactly(
            "26:56: warning: price $13.3654 is outside the range in footnote 2, $18.00 to $18.81 [price-range]");
  }

  @Test
  void theEndsOfARangeAreRounded() {
    assertThat(after(FORM_4, "$18.3654", "$18.82")).areEmpty();
    assertThat(after(FORM_4, "$18.3654", "$18.8201"))
        .areExactly(
            "26:56: warning: price $18.8201 is outside the range in footnote 2, $18.00 to $18.81 [price-range]");
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
            "26:56: warning: price $13.3654 is outside the range in footnote 2, $18.00 to $18.81 [price-range]");
  }

  @Test
  void aRangeMayBeWrittenWithBetween() {
    assertThat(
            after(
                FORM_4,
                "$18.3654",
                "$13.3654",
                "ranging from \\$18.00 to \\$18.81",
                "between \\$18.00 and \\$18.81"))
        .areExactly(
            "26:56: warning: price $13.3654 is outside the range in footnote 2, $18.00 to $18.81 [price-range]");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at US\\$18.00 per share through a high of US\\$18.81 per share",
        "at \\$18 per share, to \\$18.81",
        "at \\$18.81 – 18.00",
        "at \\$1 or \\$18.00 to \\$18.81"
      })
  void aRangeIsWrittenInManyWays(String range) {
    assertThat(after(FORM_4, "$18.3654", "$13.3654", "ranging from \\$18.00 to \\$18.81", range))
        .areExactly(
            "26:56: warning: price $13.3654 is outside the range in footnote 2, $18.00 to $18.81 [price-range]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\$18.00 or \\$18.81",
        "\\$18.00 and \\$18.81",
        "\\$18.00 and 18 shares",
        "18.00 to \\$18.81"
      })
  void pricesWithoutAnEndOrABeginningAreNoRange(String prices) {
    assertThat(after(FORM_4, "$18.3654", "$13.3654", "ranging from \\$18.00 to \\$18.81", prices))
        .areExactly(
            "26:56: info: footnote 2 says that the price is a weighted average, but gives no range of prices [average-price]");
  }
}
