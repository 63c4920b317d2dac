package org.section16;

import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.model.FilingGroup;
import org.section16.testing.Documents;

/** Check boxes of the cover, beside their label or run together with it. */
final class CheckBoxesTest {
  private static final String DOCUMENT = Documents.filing("form4-run-together-boxes");
  private static final String EXIT = "Check this box if no longer";
  private static final String PLAN = "XCheck this box to indicate";

  @Test
  void anXRunTogetherWithItsLabelIsATick() {
    ParseResult result = Section16.parse(DOCUMENT);

    assertThat(result).filing().aff10b5One().hasValue(true);
    assertThat(result).filing().notSubjectToSection16().hasValue(false);
    assertThat(result).filing().filingGroup().hasValue(FilingGroup.INDIVIDUAL);
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isDirector")
        .contains("true");
    assertThat(result).filing().field("reportingOwners[1].relationship.isOfficer").contains("true");
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isTenPercentOwner")
        .contains("false");
    assertThat(result).diagnostics().areQuiet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "x", "[X]", "☒", "_X_", "X "})
  void aTickedBoxMayTouchItsLabel(String box) {
    ParseResult result =
        Section16.parse(DOCUMENT.replace(EXIT, box + EXIT).replace(PLAN, box + PLAN.substring(1)));

    assertThat(result).filing().notSubjectToSection16().hasValue(true);
    assertThat(result).filing().aff10b5One().hasValue(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[ ]", "☐"})
  void anEmptyBoxMayTouchItsLabel(String box) {
    ParseResult result =
        Section16.parse(DOCUMENT.replace(EXIT, box + EXIT).replace(PLAN, box + PLAN.substring(1)));

    assertThat(result).filing().notSubjectToSection16().hasValue(false);
    assertThat(result).filing().aff10b5One().hasValue(false);
  }

  @Test
  void aMarkThatIsNotATickIsReported() {
    ParseResult result =
        Section16.parse(
            Documents.read(Documents.file("invalid/form4-option-exercise.odd-marks.md")));

    assertThat(result).filing().notSubjectToSection16().hasNoValue();
    assertThat(result).filing().notSubjectToSection16().hasRaw("[Y]");
    assertThat(result).filing().filingGroup().hasNoValue();
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isDirector")
        .contains("false");
    assertThat(result).filing().field("reportingOwners[1].relationship.isOfficer").contains("true");
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.officerTitle")
        .isEqualTo("[A] EVP, Worldwide Field Ops");
    assertThat(result)
        .diagnostics()
        .areExactly(
            "5:1: error: '[Y]' at 'Check this box if no longer subject to …' is not a check box; ignored [unreadable-value]",
            "16:360: error: '[?]' at '10% Owner' is not a check box; ignored [unreadable-value]",
            "16:405: error: '[A]' at 'Other (specify below)' is not a check box; ignored [unreadable-value]",
            "16:529: error: '[/]' at 'Form filed by One Reporting Person' is not a check box; ignored [unreadable-value]");
  }

  @Test
  void aNumberAmongTheCheckBoxesIsNotATitle() {
    String document = Documents.filing("form4-option-exercise");
    ParseResult result = Section16.parse(document.replace("Director 10%", "Director (7) 10%"));

    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.officerTitle")
        .isEqualTo("EVP, Worldwide Field Ops");
    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:356: warning: '(7)' is among the check boxes of box 5; ignored [stray-text]");
  }

  @Test
  void aTickBelowTheDateOfAnAmendmentBelongsToItsLabel() {
    ParseResult result =
        Section16.parse(
            """
            | 1. Name and Address of Reporting Person * Wilson John N | 2. Issuer Name and Ticker or Trading Symbol QUALYS, INC. [QLYS] |
            | 4. If Amendment, Date of Original Filed (Month/Day/Year) | 6. Individual or Joint/Group Filing |
            | X | Form filed by One Reporting Person |
            """);

    assertThat(result).filing().filingGroup().hasValue(FilingGroup.INDIVIDUAL);
  }

  @Test
  void anEmptyBoxInTheTableOfOwnersIsNotATick() {
    ParseResult result =
        Section16.parse(
            """
            # Reporting Owners

            | Reporting Owner Name / Address | Director | 10% Owner | Officer | Other |
            |---|---|---|---|---|
            | Wilson John N<br>1600 BRIDGE PARKWAY<br>REDWOOD CITY, CA 94065 | [ ] | [X] | [?] | |
            """);

    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isDirector")
        .contains("false");
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.isTenPercentOwner")
        .contains("true");
    assertThat(result).diagnostics().contain(DiagnosticCode.UNREADABLE_VALUE);
  }

  @Test
  void boxesOnTheirOwnLinesBelongToTheLabelsInOrder() {
    ParseResult result = Section16.parse(boxesApart("| |", "|X|", "|X|"));

    assertThat(result).filing().notSubjectToSection16().hasValue(false);
    assertThat(result).filing().field("form3HoldingsReported").contains("true");
    assertThat(result).filing().field("form4TransactionsReported").contains("true");
  }

  @Test
  void anEmptyBoxOnItsOwnLineKeepsItsPlace() {
    ParseResult result = Section16.parse(boxesApart("|X|", "| |", "|X|"));

    assertThat(result).filing().notSubjectToSection16().hasValue(true);
    assertThat(result).filing().field("form3HoldingsReported").contains("false");
    assertThat(result).filing().field("form4TransactionsReported").contains("true");
  }

  @Test
  void aTickWithoutABoxForEachLabelIsReported() {
    ParseResult result = Section16.parse(boxesApart("|X|", "", ""));

    assertThat(result).diagnostics().contain(DiagnosticCode.CHECK_BOX_WITHOUT_LABEL);
  }

  private static String boxesApart(String exit, String holdings, String transactions) {
    return """
    FORM 5

    Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue.

    %s

    ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP

    %s

    - Form 3 Holdings Reported.
    - Form 4 Transactions Reported.

    Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934

    %s

    1. Name and Address of Reporting Person *
    """
        .formatted(exit, holdings, transactions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X Form 3 Holdings Reported. X Form 4 Transactions Reported.",
        "[X] Form 3 Holdings Reported. [X] Form 4 Transactions Reported.",
        "☒ Form 3 Holdings Reported ☒ Form 4 Transactions Reported"
      })
  void twoLabelsMayShareALine(String line) {
    ParseResult result =
        Section16.parse("FORM 5\n\n" + line + "\n\n1. Name and Address of Reporting Person *\n");

    assertThat(result).filing().field("form3HoldingsReported").contains("true");
    assertThat(result).filing().field("form4TransactionsReported").contains("true");
  }

  @Test
  void oneOfTwoLabelsOnALineMayBeTicked() {
    ParseResult result =
        Section16.parse(
            """
            FORM 5

            X Form 3 Holdings Reported. Form 4 Transactions Reported.

            1. Name and Address of Reporting Person *
            """);

    assertThat(result).filing().field("form3HoldingsReported").contains("true");
    assertThat(result).filing().field("form4TransactionsReported").contains("false");
  }
}
