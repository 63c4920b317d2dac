package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.testing.DiagnosticsSubject;
import org.section16.testing.Documents;

/** Boxes of the cover with too much text: nothing is dropped silently. */
final class DamagedCoverTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");

  @Test
  void aSecondDateInABoxIsReported() {
    ParseResult result = edited("<u>08/06/2013</u>", "<u>08/06/2013</u> <u>08/07/2013</u>");

    assertThat(result).filing().periodOfReport().hasValue(LocalDate.of(2013, 8, 6));
    assertThat(result)
        .diagnostics()
        .areExactly(
            "17:75: warning: '08/07/2013' is a second date in 'Date of Earliest Transaction'; ignored [stray-text]");
  }

  @Test
  void textAfterTheSymbolIsNotPartOfIt() {
    ParseResult result = edited("[QLYS]", "[QLYS] (1)");

    assertThat(result).filing().issuerTradingSymbol().hasValue("QLYS");
    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:262: warning: '[QLYS] (1)' has more than the symbol in brackets; the rest was ignored [stray-text]");
  }

  @Test
  void aBoxWhoseLabelIsInsideOtherTextIsUnknown() {
    ParseResult result =
        edited(
            "See Instruction 1(b).",
            "See lnstruction 1(b).XCheck this box to indicate that a transaction was made.");

    assertThat(result).filing().aff10b5One().hasNoValue();
    assertThat(result)
        .diagnostics()
        .areExactly(
            "5:117: warning: check box of 'Check this box to indicate' not found; its label is inside other text [field-missing]");
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

  @Test
  void aSuperscriptMarkerIsNotPartOfABox() {
    ParseResult result =
        Section16.parse(
            Documents.read(Documents.file("invalid/form4-option-exercise.markers-everywhere.md")));

    assertThat(result).filing().ownerNames().containsExactly("Wilson John N");
    assertThat(result).filing().issuerName().hasValue("QUALYS, INC.");
    assertThat(result).filing().issuerTradingSymbol().hasValue("QLYS");
    assertThat(result).filing().periodOfReport().hasValue(LocalDate.of(2013, 8, 6));
    assertThat(result)
        .filing()
        .field("reportingOwners[1].relationship.officerTitle")
        .isEqualTo("EVP, Worldwide Field Ops (1)");
  }

  @Test
  void aMarkerWhereNothingHasFootnotesIsReported() {
    ParseResult result =
        Section16.parse(
            Documents.read(Documents.file("invalid/form4-option-exercise.markers-everywhere.md")));

    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:62: warning: '⁽¹⁾' in a box of the cover may refer to footnote 1, but nothing there has footnotes; ignored [stray-text]",
            "16:183: warning: '⁽¹⁾' in a box of the cover may refer to footnote 1, but nothing there has footnotes; ignored [stray-text]",
            "16:270: warning: '⁽²⁾' in a box of the cover may refer to footnote 2, but nothing there has footnotes; ignored [stray-text]",
            "16:491: warning: '(1)' in a box of the cover may refer to footnote 1, but nothing there has footnotes; read as text [stray-text]",
            "17:72: warning: '(3)' in a box of the cover may refer to footnote 3, but nothing there has footnotes; ignored [stray-text]",
            "22:74: warning: '⁽¹⁾' in the header of Table I may refer to footnote 1, but nothing there has footnotes; ignored [stray-text]",
            "32:51: warning: '(3)' in the header of Table II may refer to footnote 3, but nothing there has footnotes; ignored [stray-text]");
  }

  @Test
  void aMarkerWithoutANumberIsReported() {
    ParseResult result = edited("<u>08/06/2013</u>", "<u>08/06/2013</u> \u207D\u207E");

    assertThat(result).filing().periodOfReport().hasValue(LocalDate.of(2013, 8, 6));
    assertThat(result)
        .diagnostics()
        .areExactly(
            "17:72: warning: '\u207D\u207E' in a box of the cover may refer to a footnote, but nothing there has footnotes; ignored [stray-text]");
  }

  @Test
  void whatIsNotADateOrAnAddressIsReported() {
    ParseResult result =
        Section16.parse(
            Documents.read(Documents.file("invalid/form4-option-exercise.empty-boxes.md")));

    assertThat(result).filing().periodOfReport().hasNoValue();
    assertThat(result).filing().dateOfOriginalSubmission().hasNoValue();
    assertThat(result).filing().field("reportingOwners[1].address.zipCode").isEqualTo("94065");
    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:118: warning: zip code '９４０６５' was read as 94065 [repaired-value]",
            "16:128: warning: address of a reporting owner lacks street [field-missing]",
            "17:5: warning: the period of report is missing [field-missing]",
            "17:57: warning: 'in August' in 'Date of Earliest Transaction' is not a date; ignored [stray-text]",
            "27:1: warning: '(D)' in Table I is not a row; ignored [stray-text]");
  }

  @Test
  void anAddressWithoutItsLastLineIsReported() {
    ParseResult result = edited("<u>REDWOOD CITY CA 94065</u>", "");

    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:151: warning: address of a reporting owner lacks city, state, zip code [field-missing]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REDWOOD CITY<br CA 94065",
        "REDWOOD CITY<brv CA 94065",
        "<brv<u>REDWOOD CITY CA 94065</u>",
        "<brt>REDWOOD CITY CA 94065",
        "<br class=\"x\">REDWOOD CITY CA 94065"
      })
  void aDamagedLineBreakDoesNotHideTheAddress(String printed) {
    ParseResult result = edited("REDWOOD CITY CA 94065", printed);

    var filing = assertThat(result).filing();
    filing.field("reportingOwners[1].address.city").isEqualTo("REDWOOD CITY");
    filing.field("reportingOwners[1].address.state").isEqualTo("CA");
    filing.field("reportingOwners[1].address.zipCode").isEqualTo("94065");
  }

  @ParameterizedTest
  @CsvSource({"<br, 161", "<brt>, 163"})
  void aCityThatIsOnlyADamagedLineBreakIsMissing(String printed, int column) {
    ParseResult result = edited("REDWOOD CITY CA 94065", printed);

    assertThat(DiagnosticsSubject.lines(result.diagnostics()))
        .contains(
            "16:%d: warning: address of a reporting owner lacks city, state, zip code [field-missing]"
                .formatted(column));
  }

  @Test
  void aLaterOwnerWithoutAddressIsReported() {
    String document = Documents.filing("form4-joint-eight-owners");
    String address =
        "<u>69 GROSVENOR STREET</u> (Street) <u>LONDON, X0 W1K 3JP</u> (City) (State) (Zip)";

    ParseResult result =
        Section16.parse(document.replace(address, "(Street) (City) (State) (Zip)"));

    assertThat(document).contains(address);
    assertThat(DiagnosticsSubject.lines(result.diagnostics()))
        .contains(
            "38:108: warning: address of a reporting owner lacks street, city, state, zip code [field-missing]");
  }

  @Test
  void aPageWithoutTheBoxOfTheAddressIsReported() {
    ParseResult result =
        edited(
            " (Last) (First) (Middle) <u>C/O QUALYS, INC.</u> <u>1600 BRIDGE PARKWAY</u> (Street)"
                + " <u>REDWOOD CITY CA 94065</u> (City) (State) (Zip)",
            "");

    assertThat(result).filing().field("reportingOwners[1].rptOwnerName").isEqualTo("Wilson John N");
    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:3: warning: address of a reporting owner lacks street, city, state, zip code [field-missing]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HONG KONG", "LONDON X0", "LONDON UNITED KINGDOM"})
  void otherCountriesMayHaveNoZipCode(String place) {
    assertThat(edited("REDWOOD CITY CA 94065", place)).diagnostics().areQuiet();
  }

  @Test
  void anUnclosedLinkIsReported() {
    ParseResult result = edited("<u>Wilson John N</u>", "<u>[Wilson John N](/cgi-bin/browse</u>");

    assertThat(result)
        .diagnostics()
        .areExactly(
            "16:48: warning: '[Wilson John N](/cgi-bin/browse' has a link without an end; the text after it may be missing [stray-text]");
  }

  @Test
  void aZipCodeOfAStateHasFiveOrNineDigits() {
    assertThat(edited("CA 94065", "CA 94065-1234")).diagnostics().areEmpty();
    assertThat(edited("CA 94065", "CA 9406"))
        .diagnostics()
        .areExactly(
            "16:169: warning: zip code '9406' of CA has neither five nor nine digits; part of it may be missing [unclear-address]");
  }

  @Test
  void aStateCodeInPlaceOfALostCityIsReported() {
    String document = Documents.filing("form4-option-exercise.no-outer-pipes");

    ParseResult result =
        Section16.parse(document.replace("(Street) REDWOOD CITY | CA |", "(Street) | CA |"));

    assertThat(result)
        .diagnostics()
        .areExactly(
            "29:12: warning: 'CA' was read as the city, but is EDGAR's code for a state or country [unclear-address]",
            "34:1: warning: address of a reporting owner lacks state [field-missing]");
  }

  @Test
  void aLostBox5IsReported() {
    String document = Documents.filing("form4-option-exercise.no-outer-pipes");
    int box = document.indexOf("|  5\\. Relationship");
    int next = document.indexOf("3\\. Date of Earliest Transaction");

    ParseResult result =
        Section16.parse(document.substring(0, box) + "\n" + document.substring(next));

    Diagnostic lost = result.diagnostics().get(0);
    assertThat(lost.code()).isEqualTo(DiagnosticCode.RELATIONSHIP);
    assertThat(lost.span())
        .isEqualTo(result.filing().reportingOwners().get(0).rptOwnerName().span());
    assertThat(lost.path()).hasValue("reportingOwners[0].reportingOwnerRelationship");
  }

  private static ParseResult edited(String piece, String replacement) {
    assertThat(DOCUMENT).contains(piece);
    return Section16.parse(DOCUMENT.replace(piece, replacement));
  }
}
