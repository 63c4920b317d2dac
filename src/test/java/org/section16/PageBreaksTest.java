package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that a page break cut in two, with the header printed again between the halves. */
final class PageBreaksTest {
  private static final String HEADER =
      """
      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | 1. Title of Security (Instr. 3) | 2. Transaction Date | 2A. Deemed Execution Date | 3. Transaction Code (Instr. 8) | | 4. Securities Acquired (A) or Disposed Of (D) | | | 5. Amount of Securities Beneficially Owned | 6. Ownership Form | 7. Nature of Indirect Beneficial Ownership |
      |---|---|---|---|---|---|---|---|---|---|---|
      | | | | Code | V | Amount | (A) or (D) | Price | | | |
      """;
  private static final String EXPLANATIONS =
      """
      Explanation of Responses:
      1. The shares are held by a fund.
      2. The reporting person disclaims beneficial ownership.
      """;
  private static final String HALF =
      "| Common Stock | 11/18/2021 | | J | | 421,235 | D | $0 | 3,791,114 | I | By Growth |";
  private static final String NEXT =
      "| Common Stock | 11/19/2021 | | J | | 100 | D | $0 | 3,791,014 | I | By Fund VI (1) |";

  @Test
  void aRowGoesOnBehindAPageBreak() {
    ParseResult result = parse(HALF, "| | | | | | | | | | | Fund III, L.P. (1)(2) |", NEXT);

    assertThat(result).filing().nonDerivativeTable().hasSize(2);
    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.natureOfOwnership().hasValue("By Growth Fund III, L.P.");
    row.natureOfOwnership().hasFootnotes(1, 2);
    row.sharesOwnedFollowingTransaction().hasNumber("3791114");
  }

  @Test
  void whereOnlyOneReadingIsLeftNoOneNeedsToLook() {
    ParseResult result = parse(HALF, "| | | | | | | | | | | Fund III, L.P. (1)(2) |", NEXT);

    assertThat(DiagnosticsSubject.lines(result.diagnostics())).contains("14:1: info: the row before the page break goes on here; its texts were put together"
                + " [row-cut]");
  }

  @Test
  void aTitleAloneMayBeARowOfItsOwn() {
    ParseResult result = parse(HALF, "| of Class A | | | | | | | | | | |", NEXT);

    assertThat(result)
        .filing()
        .nonDerivativeEntry(1)
        .securityTitle()
        .hasValue("Common Stock of Class A");
    assertThat(DiagnosticsSubject.lines(result.diagnostics())).contains("14:1: warning: the row before the page break goes on here; its texts were put"
                + " together [row-cut]");
  }

  @Test
  void aHyphenAtTheEndOfALineIsPartOfTheWord() {
    ParseResult result =
        parse(HALF.replace("Growth", "Fund 2010-"), "| | | | | | | | | | | Seed, L.P. (1) |", NEXT);

    assertThat(result)
        .filing()
        .nonDerivativeEntry(1)
        .natureOfOwnership()
        .hasValue("By Fund 2010-Seed, L.P.");
  }

  @Test
  void aTextThatAMarkerEndsDoesNotGoOn() {
    ParseResult result =
        parse(
            HALF.replace("Growth", "Growth Fund (1)"), "| | | | | | | | | | | Fund IV (2) |", NEXT);

    assertThat(result).filing().nonDerivativeTable().hasSize(3);
    assertThat(result).diagnostics().contain(DiagnosticCode.FIELD_MISSING);
  }

  @Test
  void aRowWithAnAmountIsARow() {
    ParseResult result = parse(HALF, "| | | | | | | | | 500 | | Fund III, L.P. (1)(2) |", NEXT);

    assertThat(result).filing().nonDerivativeTable().hasSize(3);
  }

  private static ParseResult parse(String half, String rest, String next) {
    return Section16.parse(
        "FORM 4\n\n"
            + HEADER
            + half
            + "\n\n"
            + HEADER
            + rest
            + "\n"
            + next
            + "\n\n"
            + EXPLANATIONS);
  }
}
