package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.model.Footnote;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.testing.Documents;

/** After a single damage, each value is right or reported. */
final class NoSilenceTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");

  private static final String LINES =
      """
      FORM 4

      STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP

      Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. See Instruction 1(b). [X]

      1. Name and Address of Reporting Person *
      Roe Jane A
      (Last) (First) (Middle)
      1 MAIN STREET
      (Street)
      SPRINGFIELD IL 62701
      (City) (State) (Zip)
      2. Issuer Name and Ticker or Trading Symbol
      ISSUER
      3. Date of Earliest Transaction (Month/Day/Year)
      08/06/2013
      5. Relationship of Reporting Person(s) to Issuer
      (Check all applicable)
      Director [X]
      10% Owner [ ]
      Officer (give title below) [ ]
      Other (specify below) [ ]
      """;

  @Test
  void ofTwoExplanationsWithTheSameNumberTheFirstCounts() {
    ParseResult result =
        Section16.parse(
            DOCUMENT
                .replace("- The transactions", "1. The transactions")
                .replace("- The sale price", "1. The sale price"));

    assertThat(
            result
                .filing()
                .nonDerivativeTable()
                .get(0)
                .transactionCoding()
                .transactionCode()
                .footnotes()
                .get(0)
                .footnote()
                .map(Footnote::text)
                .orElseThrow())
        .startsWith("The transactions reported");
  }

  @Test
  void checkBoxesMayFollowTheirLabels() {
    ParseResult result = Section16.parse(LINES);

    ReportingOwnerRelationship relationship =
        result.filing().reportingOwners().get(0).relationship();
    assertThat(relationship.isDirector().value()).hasValue(true);
    assertThat(relationship.isTenPercentOwner().value()).hasValue(false);
    assertThat(result.filing().notSubjectToSection16().value()).hasValue(true);
  }

  @ParameterizedTest
  @CsvSource({
    "ACME WIDGETS INC [ACMW]",
    "ACME WIDGETS INC (NYSE: ACMW)",
    "ACME WIDGETS INC ACMW]",
    "**ACME WIDGETS INC** [**ACMW**]",
    "`ACME WIDGETS INC` [`ACMW`]",
  })
  void theTradingSymbolIsFoundInEveryForm(String issuer) {
    ParseResult result = Section16.parse(LINES.replace("ISSUER", issuer));

    assertThat(result).filing().issuerName().hasValue("ACME WIDGETS INC");
    assertThat(result).filing().issuerTradingSymbol().hasValue("ACMW");
  }

  @Test
  void aDateIsNotTheNameOfAnIssuer() {
    ParseResult result = Section16.parse(LINES.replace("ISSUER", "03/02/2020"));

    assertThat(result).filing().issuerName().hasNoValue();
    assertThat(result).diagnostics().contain(DiagnosticCode.STRAY_TEXT);
  }

  @Test
  void aTickBesideAMisreadLabelIsReported() {
    ParseResult result = Section16.parse(LINES.replace("Director [X]", "[X] Dlrector"));

    assertThat(result).diagnostics().contain(DiagnosticCode.CHECK_BOX_WITHOUT_LABEL);
  }

  @Test
  void aFormNumberThatContradictsTitleAndCaptionsIsReported() {
    ParseResult result = Section16.parse(LINES.replace("FORM 4\n", "FORM 5\n"));

    assertThat(result).diagnostics().contain(DiagnosticCode.FORM_CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({"12/31/2018, INFO", "05/14/2019, WARNING"})
  void theDateInBox3MayConfirmTheNumberOfTheForm(String period, Severity severity) {
    ParseResult result =
        Section16.parse(
            """
            FORM 5

            STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP

            1. Name and Address of Reporting Person * Doe Jane
            3. Date of Earliest Transaction (Month/Day/Year) %s

            Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
            | Common Stock | 05/14/2019 | | G | | 400 | D | $0 | 40,900 | D | |
            """
                .formatted(period));

    assertThat(
            result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.FORM_CONTRADICTION)
                .map(Diagnostic::severity)
                .toList())
        .containsExactly(severity);
  }

  @Test
  void aLoneCaptionIsNamedIfTheRestOfTheFormIsMissing() {
    ParseResult result = Section16.parse("FORM 4\n\nSee the attached page.\n");

    assertThat(result)
        .diagnostics()
        .areExactly(
            "1:1: error: not a Section 16 filing: 'FORM 4' was found, but neither box 1 nor box 2"
                + " nor a table; check whether the converter left them out [not-a-filing]");
  }

  @Test
  void aFifthDecimalIsAMarker() {
    ParseResult result = edited("\\$18.3654 ⁽²⁾", "\\$18.36542");

    assertThat(result).diagnostics().contain(DiagnosticCode.RUN_TOGETHER_MARKER);
    assertThat(
            result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.RUN_TOGETHER_MARKER)
                .map(diagnostic -> diagnostic.path().orElse(""))
                .toList())
        .containsExactly("nonDerivativeTable[1].transactionAmounts.transactionPricePerShare");
  }

  @Test
  void aFifthDecimalThatIsNotAFootnoteIsReported() {
    assertThat(edited("\\$18.3654 ⁽²⁾", "\\$18.36549"))
        .diagnostics()
        .contain(DiagnosticCode.TOO_MANY_DECIMALS);
  }

  @Test
  void aNumberWithoutSeparatorAmongOthersIsReported() {
    assertThat(edited("55,500", "55500")).diagnostics().contain(DiagnosticCode.MISSING_SEPARATOR);
  }

  @Test
  void aListThatLostAnExplanationIsUncertainAsAWhole() {
    int sale = DOCUMENT.indexOf("- The sale");
    int option = DOCUMENT.indexOf("- The option");
    ParseResult result = Section16.parse(DOCUMENT.substring(0, sale) + DOCUMENT.substring(option));

    List<Footnote> footnotes = result.filing().footnotes();
    assertThat(footnotes).hasSize(2);
    assertThat(footnotes.stream().allMatch(Footnote::uncertain)).isTrue();
    assertThat(result).diagnostics().contain(DiagnosticCode.FOOTNOTE_UNCERTAIN);
  }

  private static ParseResult edited(String from, String to) {
    assertThat(DOCUMENT).contains(from);
    return Section16.parse(DOCUMENT.replace(from, to));
  }
}
