package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.section16.testing.Documents;

/** Boxes of the cover that hold too much: nothing is dropped in silence. */
final class DamagedCoverTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");

  @Test
  void aSecondDateInABoxIsSpokenOf() {
    ParseResult result = edited("<u>08/06/2013</u>", "<u>08/06/2013</u> <u>08/07/2013</u>");

    assertThat(result).filing().periodOfReport().hasValue(LocalDate.of(2013, 8, 6));
    assertThat(result)
        .diagnostics()
        .areExactly(
            "17:75: warning: '08/07/2013' behind 'Date of Earliest Transaction' is a second date;"
                + " it was left out [stray-text]");
  }

  @Test
  void whatStandsBehindTheSymbolIsNoPartOfIt() {
    ParseResult result = edited("[QLYS]", "[QLYS] (1)");

    assertThat(result).filing().issuerTradingSymbol().hasValue("QLYS");
    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:262: warning: '[QLYS] (1)' has more than the symbol in brackets; it was left out"
                + " [stray-text]");
  }

  @Test
  void aBoxWhoseLabelStandsInOtherTextIsUnknown() {
    ParseResult result =
        edited(
            "See Instruction 1(b).",
            "See lnstruction 1(b).XCheck this box to indicate that a transaction was made.");

    assertThat(result).filing().aff10b5One().hasNoValue();
    assertThat(result)
        .diagnostics()
        .areExactly(
            "5:117: warning: the box of 'Check this box to indicate' was not found; its label"
                + " stands in other text [field-missing]");
  }

  @Test
  void aNumberThatIsPrintedTwiceBeginsTwoExplanations() {
    ParseResult result =
        Section16.parse(
            DOCUMENT
                .replace("- The transactions", "- (1) The transactions")
                .replace("- The sale", "- (2) The sale")
                .replace("- The option", "- (2) The option"));

    assertThat(result).filing().footnotes().hasSize(3);
    assertThat(result).diagnostics().contain(DiagnosticCode.FOOTNOTE_NUMBER_TWICE);
  }

  private static ParseResult edited(String piece, String replacement) {
    assertThat(DOCUMENT).contains(piece);
    return Section16.parse(DOCUMENT.replace(piece, replacement));
  }
}
