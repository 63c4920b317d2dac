package org.section16.check;

import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.JOINT;
import static org.section16.check.EditedDocuments.LATE_ROWS;
import static org.section16.check.EditedDocuments.SALE;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class PriceMagnitudeCheckTest {
  @Test
  void marketPricesAreCloseTogether() {
    assertThat(after(JOINT, "$41.44 ⁽²⁾", "$4144 ⁽²⁾"))
        .areExactly(
            "27:53: warning: price $42.00 is far from the $4,144.00 of other rows; look for a lost decimal point or digit [price-magnitude]",
            "28:55: warning: '$4144' for the price has no thousands separator, unlike other numbers of the document; a decimal point may be lost, or a marker may have run into it [missing-separator]",
            "28:55: warning: price $4,144.00 is outside the range in footnote 2, $41.00 to $41.75 [price-range]",
            "28:55: warning: price $4,144.00 is far from the $42.00 of other rows; look for a lost decimal point or digit [price-magnitude]");
  }

  @Test
  void ofThreePricesTheOutlierIsReported() {
    assertThat(
            after(
                FORM_4,
                SALE,
                SALE
                    + SALE.replace("55,500", "45,500")
                    + SALE.replace("55,500", "35,500").replace("$18.3654", "$183.65")))
        .areExactly(
            "28:56: warning: price $183.65 is outside the range in footnote 2, $18.00 to $18.81 [price-range]",
            "28:56: warning: price $183.65 is far from the $18.3654 of other rows; look for a lost decimal point or digit [price-magnitude]");
  }

  @Test
  void pricesOfDifferentYearsMayDifferNinefold() {
    assertThat(after(LATE_ROWS)).areQuiet();
  }

  @Test
  void anExercisePriceIsNotAMarketPrice() {
    assertThat(after(FORM_4, "\\$4.1 |", "\\$0.041 |")).areEmpty();
  }
}
