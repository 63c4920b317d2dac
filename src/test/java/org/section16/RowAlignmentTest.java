package org.section16;

import static org.section16.testing.ParseResultSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.model.DirectOrIndirect;
import org.section16.testing.Documents;
import org.section16.testing.TableEntrySubject;

/** Rows with more or fewer cells than columns: what was lost or added, by the rules of the form. */
final class RowAlignmentTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");
  private static final String HOLDINGS = Documents.filing("form3-many-holdings");
  private static final String SALE =
      "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D | |";
  private static final String EXERCISE =
      "| Stock Option (right to buy) | \\$4.1 | 08/06/2013 | | M ⁽¹⁾ | | | 10,000 | (3) | 11/05/2020"
          + " | Common Stock | 10,000 | \\$0 | 140,591 | D | |";

  @Test
  void aRowThatEndsEarlyLacksItsLastColumns() {
    ParseResult result = exercise(EXERCISE.replace(" | \\$0 | 140,591 | D | |", " |"));

    var row = assertThat(result).filing().derivativeEntry(1);
    row.underlyingSecurityShares().hasNumber("10000");
    row.sharesOwnedFollowingTransaction().hasNoValue();
    row.directOrIndirectOwnership().hasNoValue();
    assertThat(result).diagnostics().contain(DiagnosticCode.ROW_WIDTH);
  }

  @Test
  void movingAnEmptyCellIsPreferredToJoiningValuesOrLeavingOutAText() {
    var row = sale(SALE.replace("| | S ⁽¹⁾", "| zzz | | S ⁽¹⁾"));

    row.securityTitle().hasValue("Common Stock");
    row.deemedExecutionDate().hasRaw("zzz");
    row.transactionCode().hasFootnotes(1);
  }

  @Test
  void aMovedEmptyCellIsFoundOnBothSides() {
    var row = sale(SALE.replace("| | 10,000", "| 10,000").replace("| 55,500", "| | 55,500"));

    row.transactionShares().hasNumber("10000");
    row.transactionPricePerShare().hasNumber("18.3654");
    row.sharesOwnedFollowingTransaction().hasNumber("55500");
  }

  @Test
  void joiningTwoCellsOfOneTextIsPreferredToMisplacedValues() {
    var row = sale(SALE.replace("Common Stock", "Common | Stock"));

    row.securityTitle().hasRaw("Common | Stock");
    row.transactionShares().hasNumber("10000");
  }

  @Test
  void aLostBorderIsFoundBetweenTwoValues() {
    var row = sale(SALE.replace("10,000 | D", "10,000 D"));

    row.transactionShares().hasNumber("10000");
    row.transactionPricePerShare().hasNumber("18.3654");
  }

  @Test
  void anUnreadableValueStaysInItsColumn() {
    var row = sale(SALE.replace("\\$18.3654 ⁽²⁾", "soon").replace("| | 10,000", "| | | 10,000"));

    row.transactionPricePerShare().hasRaw("soon");
    row.sharesOwnedFollowingTransaction().hasNumber("55500");
  }

  @Test
  void aTitleMayBeLost() {
    var row = sale(SALE.replace("| Common Stock ", ""));

    row.securityTitle().hasNoValue();
    row.transactionDate().hasRaw("08/06/2013");
  }

  @Test
  void aTitleIsMissingIfTheNatureOfOwnershipIsThere() {
    var row = sale(SALE.replace("| Common Stock |", "|").replace("| D | |", "| I | By Trust |"));

    row.securityTitle().hasNoValue();
    row.natureOfOwnership().hasValue("By Trust");
  }

  @Test
  void theOnlyTextOfARowIsItsTitle() {
    ParseResult result =
        Section16.parse(
            HOLDINGS.replace(
                "(Right to Buy) | (5) | 04/14/2028 | Class B Common Stock ⁽²⁾⁽³⁾ | 383,594 |",
                "(Right to Buy) | 383,594 |"));

    var row = assertThat(result).filing().derivativeEntry(2);

    row.securityTitle().hasValue("Stock Option (Right to Buy)");
    row.underlyingSecurityTitle().hasNoValue();
    row.underlyingSecurityShares().hasNumber("383594");
  }

  @Test
  void aLostBorderIsFoundBeforeTheNatureOfOwnership() {
    var row = sale(SALE.replace("| D | |", "| I By Trust |"));

    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.I);
    row.natureOfOwnership().hasValue("By Trust");
  }

  @Test
  void aLostBorderIsFoundBetweenTitleAndAmountOwned() {
    String line = "|---------------------------------|---|--|--|\n";
    ParseResult result =
        Section16.parse(HOLDINGS.replace(line, line + "| Common Stock 155,044 | D | |\n"));

    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.securityTitle().hasValue("Common Stock");
    row.sharesOwnedFollowingTransaction().hasNumber("155044");
    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.D);
  }

  @Test
  void oneRowThatLostItsColumnVDoesNotDecideTheLayoutOfTheTable() {
    ParseResult result =
        Section16.parse(
            DOCUMENT
                .replace("| | | | Code | V | Amount | (A) or (D) | Price | | | |\n", "")
                .replace("| M ⁽¹⁾ | | 10,000 | A |", "| M ⁽¹⁾ | 10,000 | A |"));

    assertThat(result)
        .diagnostics()
        .areExactly(
            "24:1: warning: row has 10 cells but Table I has 11 columns; nothing was read for 'V' [row-width]");
    assertThat(result).filing().nonDerivativeEntry(2).transactionShares().hasNumber("10000");
  }

  @Test
  void ofTwoTextsTheSecondIsTheTitleOfTheUnderlyingSecurity() {
    var row =
        assertThat(
                exercise(
                    EXERCISE.replace(
                        "| (3) | 11/05/2020 | Common Stock |", "| (3) | Common Stock |")))
            .filing()
            .derivativeEntry(1);

    row.underlyingSecurityTitle().hasValue("Common Stock");
    row.underlyingSecurityShares().hasNumber("10000");
  }

  @Test
  void anEmptyDeemedExecutionDateIsLostRatherThanATransactionDate() {
    var row = sale(SALE.replace("| | S ⁽¹⁾", "| S ⁽¹⁾"));

    row.transactionDate().hasRaw("08/06/2013");
    row.deemedExecutionDate().hasNoValue();
  }

  @Test
  void captionsAtTheSameIndexLeaveTheColumnToTheValues() {
    String wider =
        DOCUMENT
            .replace("| 3. Transaction Code (Instr. 8) | | 4.", "| 3. Transaction Code | | 4.")
            .replace("(Instr. 3, 4 and 5) | | | 5.", "(Instr. 3, 4 and 5) | | | | 5.")
            .replace(
                "| | | | Code | V | Amount | (A) or (D) | Price |",
                "| | | | | Code | V | Amount | (A) or (D) | Price | |")
            .replace(SALE, SALE.replace("| | S", "| | | S").replace("| 55,500", "| | 55,500"))
            .replace(
                "| | M ⁽¹⁾ | | 10,000 | A | \\$4.1 |", "| | | M ⁽¹⁾ | | 10,000 | A | \\$4.1 | |");

    ParseResult result = Section16.parse(wider);

    var row = assertThat(result).filing().nonDerivativeEntry(2);
    row.transactionShares().hasNumber("10000");
    row.transactionPricePerShare().hasNumber("18.3654");
    row.sharesOwnedFollowingTransaction().hasNumber("55500");
    assertThat(result).diagnostics().contain(DiagnosticCode.ROW_WIDTH);
  }

  private static TableEntrySubject sale(String row) {
    ParseResult result = Section16.parse(DOCUMENT.replace(SALE, row));
    assertThat(result).diagnostics().contain(DiagnosticCode.ROW_WIDTH);
    return assertThat(result).filing().nonDerivativeEntry(2);
  }

  private static ParseResult exercise(String row) {
    return Section16.parse(DOCUMENT.replace(EXERCISE, row));
  }
}
