package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static java.util.regex.Matcher.quoteReplacement;
import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.testing.DiagnosticsSubject;
import org.section16.testing.Documents;

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
  void aRowContinuesAfterAPageBreak() {
    ParseResult result = parse(HALF, "| | | | | | | | | | | Fund III, L.P. (1)(2) |", NEXT);

    assertThat(result).filing().nonDerivativeTable().hasSize(2);
    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.natureOfOwnership().hasValue("By Growth Fund III, L.P.");
    row.natureOfOwnership().hasFootnotes(1, 2);
    row.sharesOwnedFollowingTransaction().hasNumber("3791114");
  }

  @Test
  void anUnambiguousContinuationIsOnlyInfo() {
    ParseResult result = parse(HALF, "| | | | | | | | | | | Fund III, L.P. (1)(2) |", NEXT);

    assertThat(DiagnosticsSubject.lines(result.diagnostics()))
        .contains(
            "15:1: info: row continues the row before the page break; their texts were joined"
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
    assertThat(DiagnosticsSubject.lines(result.diagnostics()))
        .contains(
            "15:1: warning: row continues the row before the page break; their texts were"
                + " joined [row-cut]");
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
  void aTextThatEndsWithAMarkerDoesNotContinue() {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1}------------------------------------------------",
        "![](_page_1_Picture_0.jpeg)",
        "![Image](images/page-2.png)",
        "**==> picture [252 x 36] intentionally omitted <==**",
        "# Page 2",
        "Page 2 of 3",
        "https://www.sec.gov/Archives/edgar/xslF345X05/form4.xml 2/3",
        "11/26/24, 8:49 PM SEC FORM 4"
      })
  void pageFurnitureIsNotPartOfTheLinesAroundIt(String mark) {
    String document = Documents.filing("form4-option-exercise");
    ParseResult whole = Section16.parse(document);

    ParseResult result =
        Section16.parse(
            document.replaceAll("\\R\\R(?!\\|)", "\n\n" + quoteReplacement(mark) + "\n\n"));

    assertThat(result.filing()).isEqualTo(whole.filing());
    assertThat(result.diagnostics()).hasSize(whole.diagnostics().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.com/power-of-attorney.pdf",
        "11/26/2024 8:49 PM the shares were sold.",
        "The filer owns\n1/3\nof the shares."
      })
  void whatAFilerMayHaveWrittenIsKept(String text) {
    ParseResult result =
        Section16.parse(
            Documents.filing("form4-option-exercise")
                .replaceFirst("\\R\\R(/s/)", "\n\nRemarks:\n\n" + text + "\n\n$1"));

    assertThat(result).filing().remarks().hasValue(text.replace('\n', ' '));
  }

  @Test
  void aPictureOfACheckBoxIsACheckBox() {
    ParseResult result =
        Section16.parse(
            """
            FORM 4

            ![checked](box.png) Check this box if no longer subject to Section 16.

            1. Name and Address of Reporting Person *
            """);

    assertThat(result).filing().notSubjectToSection16().hasValue(true);
  }

  @Test
  void namesThatAConverterMadeUpForColumnsAreNotARow() {
    ParseResult result =
        Section16.parse(
            """
            FORM 4

            |**Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned**|Col2|Col3|Col4|Col5|Col6|Col7|Col8|Col9|Col10|Col11|
            |---|---|---|---|---|---|---|---|---|---|---|
            |**1. Title of Security**|**2. Transaction Date**|**2A. Deemed Execution Date**|**3. Transaction Code**|Col5|**4. Securities Acquired (A) or Disposed Of (D)**|Col7|Col8|**5. Amount of Securities Beneficially Owned**|**6. Ownership Form**|**7. Nature of Indirect Beneficial Ownership**|
            ||||**Code**|**V**|**Amount**|**(A) or (D)**|**Price**||||
            |Common Stock|05/14/2019||S||400|D|$31.43|40,900|D||
            """);

    assertThat(result).filing().nonDerivativeTable().hasSize(1);
    assertThat(result)
        .filing()
        .nonDerivativeEntry(1)
        .sharesOwnedFollowingTransaction()
        .hasNumber("40900");
  }

  @Test
  void aNumberAloneInAParagraphOfAnExplanationIsFlagged() {
    ParseResult result =
        explained(
            """
            1. The shares are held by a fund of which the reporting person

            2

            is the general partner.
            """);

    assertThat(DiagnosticsSubject.lines(result.diagnostics()))
        .contains(
            "13:1: warning: '2' alone may be the number of a page; read as part of footnote 1"
                + " [stray-text]");
  }

  @Test
  void aNumberInTheNextLineOfAnExplanationIsPartOfItsText() {
    ParseResult result =
        explained(
            """
            1. The shares are held by Fund
            2
            of which the reporting person is the general partner.
            """);

    assertThat(result.diagnostics().stream().map(Diagnostic::code))
        .doesNotContain(DiagnosticCode.STRAY_TEXT);
  }

  private static ParseResult explained(String explanations) {
    return Section16.parse(
        "FORM 4\n\n" + HEADER + HALF + "\n\nExplanation of Responses:\n" + explanations);
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
