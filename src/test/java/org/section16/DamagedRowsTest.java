package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.model.DirectOrIndirect;
import org.section16.testing.Documents;
import org.section16.testing.TableEntrySubject;

/** Rows that lost their shape: each value is read or reported. */
final class DamagedRowsTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");
  private static final String CAPTION =
      "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned";
  private static final String SALE =
      "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D | |";

  @Test
  void aValueAfterManyEmptyCellsIsRead() {
    ParseResult result = parse("form4-option-exercise.far-cells");

    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.sharesOwnedFollowingTransaction().hasValue(new BigDecimal("65500"));
    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.D);
    assertThat(result)
        .diagnostics()
        .areExactly(
            "25:1: warning: row has 51 cells but Table I has 11 columns; 40 empty cells were left"
                + " out [row-width]",
            "26:1: warning: row has 73 cells but Table I has 11 columns; 'By Trust' was"
                + " left out, 'x' was left out [row-width]");
  }

  @Test
  void valuesInTheLineOfAHeaderAreRead() {
    ParseResult result = parse("form4-option-exercise.odd-rows");

    assertThat(result).filing().nonDerivativeTable().hasSize(2);
    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.securityTitle().hasValue("Common Stock");
    row.transactionCode().hasFootnotes(1);
    row.sharesOwnedFollowingTransaction().hasNumber("65500");
  }

  @Test
  void aMarkerInItsOwnCellBelongsToTheValueBeforeIt() {
    var row = assertThat(parse("form4-option-exercise.odd-rows")).filing().nonDerivativeEntry(2);

    row.transactionPricePerShare().hasNumber("18.3654");
    row.transactionPricePerShare().hasFootnotes(2);
    row.sharesOwnedFollowingTransaction().hasNumber("55500");
    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.D);
  }

  @Test
  void aListInsideAnExplanationBelongsToIt() {
    ParseResult result = parse("form4-option-exercise.odd-rows");

    assertThat(result).filing().footnotes().hasSize(3);
    assertThat(result).filing().derivativeEntry(1).exerciseDate().hasFootnotes(3);
  }

  @Test
  void repairsAreReported() {
    assertThat(parse("form4-option-exercise.odd-rows"))
        .diagnostics()
        .areExactly(
            "20:1: warning: caption of Table I has extra text; ignored [stray-text]",
            "24:1: warning: header line of Table I has values; read as a row [row-width]",
            "24:49: warning: row has 13 cells but Table I has 11 columns; 2 empty cells were left"
                + " out [row-width]",
            "25:1: warning: row has 12 cells but Table I has 11 columns; '$18.3654' and '⁽²⁾' were"
                + " read as one cell [row-width]");
  }

  @Test
  void valuesAfterTheCaptionAreRead() {
    ParseResult result =
        edited(CAPTION + "\n", "| " + CAPTION + " " + SALE.replace("55,500", "500") + "\n");

    assertThat(result).filing().nonDerivativeTable().hasSize(3);
    assertThat(result)
        .filing()
        .nonDerivativeEntry(1)
        .sharesOwnedFollowingTransaction()
        .hasNumber("500");
  }

  @Test
  void aRowOfCode3LosesNothingSilently() {
    ParseResult result = edited(SALE, SALE.replace("S ⁽¹⁾", "3").replace("\\$18.3654 ⁽²⁾", ""));

    assertThat(unused(result)).containsExactly("08/06/2013", "10,000", "D").inOrder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10,\u200b000", "\u200f10,000\u200e", "10\u2060,000", "10,\u00ad000"})
  void invisibleCharactersAreNotPartOfANumber(String amount) {
    ParseResult result = edited(SALE, SALE.replace("10,000", amount));

    assertThat(result).filing().nonDerivativeEntry(2).transactionShares().hasNumber("10000");
    assertThat(result).diagnostics().areQuiet();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10,000 20,000", "10,000<br>20,000", "~~20,000~~ 10,000", "−10,000", "(10,000)"})
  void whatIsNotASingleNumberIsIgnored(String amount) {
    ParseResult result = edited(SALE, SALE.replace("10,000", amount));

    assertThat(result).filing().nonDerivativeEntry(2).transactionShares().hasNoValue();
    assertThat(result).diagnostics().contain(DiagnosticCode.UNREADABLE_VALUE);
  }

  @Test
  void aCommaBetweenMarkersIsNotPartOfTheValue() {
    ParseResult result = edited(SALE, SALE.replace("⁽²⁾", "(1),(2)"));

    var price = assertThat(result).filing().nonDerivativeEntry(2).transactionPricePerShare();
    price.hasNumber("18.3654");
    price.hasFootnotes(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#40;2&#41;",
        "&lpar;2&rpar;",
        "&#x207D;&#xB2;&#x207E;",
        "&sup2;",
        "<sup>&#40;2&#41;</sup>",
        "&lt;sup&gt;2&lt;/sup&gt;"
      })
  void aMarkerMayBeWrittenWithCharacterReferences(String marker) {
    var nature = withEncodedMarker("By Trust " + marker).natureOfOwnership();

    nature.hasValue("By Trust");
    nature.hasFootnotes(2);
  }

  @Test
  void thereMayBeSeveralMarkersWithCharacterReferences() {
    var nature = withEncodedMarker("By Trust &#x28;2&#x29;, &#x28;1&#x29;").natureOfOwnership();

    nature.hasValue("By Trust");
    nature.hasFootnotes(2, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Series A (&#x2070;)", "Class &#40;a&#41;", "Rule &#49;6", "Notes &#40;2023&#41;"})
  void whatOnlyLooksLikeAMarkerIsText(String nature) {
    withEncodedMarker(nature).natureOfOwnership().hasFootnotes();
  }

  /** Returns the second row of Table I in a document whose markers are character references. */
  private static TableEntrySubject withEncodedMarker(String nature) {
    String document = Documents.filing("form4-option-exercise.entity-markers");
    return assertThat(
            Section16.parse(document.replace("55,500 | D | |", "55,500 | I | " + nature + " |")))
        .filing()
        .nonDerivativeEntry(2);
  }

  @Test
  void aLostDateIsTheDeemedExecutionDate() {
    ParseResult result =
        edited(
            SALE,
            "| Common Stock | 08/06/2013 | S ⁽¹⁾ | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D |");

    assertThat(result)
        .filing()
        .nonDerivativeEntry(2)
        .transactionDate()
        .hasValue(LocalDate.of(2013, 8, 6));
    assertThat(result).filing().nonDerivativeEntry(2).deemedExecutionDate().isBlank();
    assertThat(result).diagnostics().contain(DiagnosticCode.ROW_WIDTH);
  }

  /** Returns the cells that were ignored, as they are printed. */
  private static List<String> unused(ParseResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNUSED_CELL)
        .map(diagnostic -> diagnostic.span().textIn(result.source()))
        .toList();
  }

  @Test
  void aLetterInParenthesesThatTouchesATextMayBeAMarker() {
    assertThat(edited(SALE, SALE.replace("Common Stock", "Common Stock(l)")))
        .diagnostics()
        .areExactly(
            "26:3: warning: '(l)' after 'Common Stock' may be the marker (1) misread; read as printed [run-together-marker]");
  }

  @Test
  void aDigitThatTouchesAWordMayBeAMarker() {
    assertThat(edited(SALE, SALE.replace("55,500 | D | |", "55,500 | I | By spouse2 |")))
        .diagnostics()
        .contain(DiagnosticCode.RUN_TOGETHER_MARKER);
    assertThat(edited(SALE, SALE.replace("55,500 | D | |", "55,500 | I | By Trust 2 |")))
        .diagnostics()
        .areEmpty();
  }

  @Test
  void aDigitAfterAMarkerMayBeTheNextMarker() {
    assertThat(edited("| \\$4.1 | 65,500", "| (1)2 | 65,500"))
        .diagnostics()
        .contain(DiagnosticCode.RUN_TOGETHER_MARKER);
  }

  @Test
  void columnVAloneMakesATransaction() {
    ParseResult result =
        Section16.parse(DOCUMENT.replace(SALE, "| Common Stock | | | | V | | | | 55,500 | D | |"));

    assertThat(result).filing().nonDerivativeEntry(2).isTransaction();
    assertThat(result)
        .diagnostics()
        .areExactly(
            "26:17: warning: transaction date is missing [field-missing]",
            "26:21: warning: transaction code is missing [field-missing]",
            "26:27: warning: amount acquired or disposed of is missing [field-missing]",
            "26:29: warning: '(A) or (D)' is missing [field-missing]",
            "26:31: warning: price is missing [field-missing]",
            "38:3: warning: no value refers to footnote 2; look for a lost marker or row"
                + " [footnote-not-referenced]");
  }

  @Test
  void aLowerCaseLIsReadAsIndirectOwnership() {
    ParseResult result =
        Section16.parse(DOCUMENT.replace("| 55,500 | D | |", "| 55,500 | l | By Trust |"));

    assertThat(result)
        .filing()
        .nonDerivativeEntry(2)
        .directOrIndirectOwnership()
        .hasValue(DirectOrIndirect.I);
    assertThat(result)
        .diagnostics()
        .areExactly("26:81: warning: 'l' in 'Ownership Form' was read as I [repaired-value]");
  }

  @Test
  void aLostRowIsAnError() {
    ParseResult result =
        edited(SALE, SALE + "\nCommon Stock 08/06/2013 S 10,000 D \\$18.3654 55,500 D");

    assertThat(
            result.diagnostics().stream()
                .filter(d -> d.span().line() == 27 && d.isError())
                .map(Diagnostic::code))
        .contains(DiagnosticCode.STRAY_TEXT);
  }

  @Test
  void aDigitAfterTheLegalFormOfACompanyMayBeAMarker() {
    assertThat(edited(SALE, SALE.replace("55,500 | D | |", "55,500 | I | By ACME FUND, LP 2 |")))
        .diagnostics()
        .contain(DiagnosticCode.RUN_TOGETHER_MARKER);
    assertThat(edited(SALE, SALE.replace("55,500 | D | |", "55,500 | I | By ACME FUND 2, LP |")))
        .diagnostics()
        .areEmpty();
  }

  @Test
  void anExtraDecimalMayBeTheMarkerOfAnotherRow() {
    String twin = SALE.replace("\\$18.3654 ⁽²⁾", "\\$18.36 ⁽²⁾");

    assertThat(edited(SALE, twin + "\n" + twin.replace("18.36 ⁽²⁾", "18.362")))
        .diagnostics()
        .contain(DiagnosticCode.RUN_TOGETHER_MARKER);
  }

  @Test
  void aRowBrokenInsideAWordIsReportedEvenWithoutOuterPipes() {
    String document = Documents.filing("form4-option-exercise.no-outer-pipes");
    String sale = "Common Stock | 08/06/2013 |  |  S(1)";
    assertThat(document).contains(sale);

    ParseResult result =
        Section16.parse(document.replace(sale, sale.replace("Common S", "Common S\n")));

    assertThat(result)
        .diagnostics()
        .areExactly(
            "53:1: warning: row does not end like the others; its last cell may be cut off [row-cut]");
    assertThat(result.diagnostics().get(0).path()).hasValue("nonDerivativeTable[1]");
  }

  private static ParseResult edited(String piece, String replacement) {
    assertThat(DOCUMENT).contains(piece);
    return Section16.parse(DOCUMENT.replace(piece, replacement));
  }

  private static ParseResult parse(String name) {
    return Section16.parse(Documents.read(Documents.file("invalid/" + name + ".md")));
  }
}
