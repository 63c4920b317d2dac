package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.testing.ParseResultSubject.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DirectOrIndirect;
import org.section16.model.TransactionCode;
import org.section16.testing.Documents;

/** Documents made from the printed page: people can read them, and so can the program. */
final class PrintedPagesTest {
  private static final String SPANS = "form4-expanded-spans";
  private static final String LINES = "form4-cells-over-lines";

  @Test
  void anAmountBelongsToTheCaptionWhoseSpanCoversItsPlace() {
    var row = assertThat(parse(SPANS)).filing().derivativeEntry(1);

    row.transactionAcquiredDisposedCode().hasValue(AcquiredDisposed.D);
    row.transactionShares().hasNumber("500");
    row.conversionOrExercisePrice().hasNumber("5.00");
    row.sharesOwnedFollowingTransaction().hasNumber("1500");
  }

  @Test
  void repeatedLabelsAreOneCaption() {
    var row = assertThat(parse(SPANS)).filing().nonDerivativeEntry(1);

    row.transactionCode().hasValue(TransactionCode.S);
    row.transactionShares().hasNumber("1000");
    row.sharesOwnedFollowingTransaction().hasNumber("9000");
    row.directOrIndirectOwnership().hasValue(DirectOrIndirect.D);
  }

  @Test
  void cellsInAGridAreReadWithoutWarnings() {
    assertThat(parse(SPANS))
        .diagnostics()
        .areExactly(
            "21:1: info: Table II exercises 'Common Stock' with code M, but no row acquires it"
                + " [exercise-mismatch]");
  }

  @Test
  void aRowEndsWhereAPipeClosesIt() {
    var row = assertThat(parse(LINES)).filing().nonDerivativeEntry(1);

    row.natureOfOwnership().hasValue("By Fund V, L.P.");
    row.natureOfOwnership().hasFootnotes(1);
  }

  @Test
  void aMisreadHeadingStillBeginsItsTable() {
    ParseResult result = parse(LINES);

    assertThat(result).filing().nonDerivativeTable().hasSize(1);
    assertThat(result).filing().derivativeTable().hasSize(1);
  }

  @Test
  void explanationsAndRemarksOnOneLineAreSeparated() {
    ParseResult result = parse(LINES);

    assertThat(result).filing().footnotes().hasSize(2);
    assertThat(result).filing().field("footnotes[2]").isEqualTo("This option is fully vested.");
    assertThat(result).filing().remarks().hasValue("Exhibit 24");
  }

  @Test
  void aTableWithoutItsHeadingIsRecognisedByItsCaptions() {
    String document = Documents.filing("form4-option-exercise");
    ParseResult whole = Section16.parse(document);

    ParseResult result = Section16.parse(document.replaceAll("(?m)^.*Table II - .*$", ""));

    assertThat(result).filing().derivativeTable().hasSize(whole.filing().derivativeTable().size());
    assertThat(result)
        .filing()
        .nonDerivativeTable()
        .hasSize(whole.filing().nonDerivativeTable().size());
  }

  @Test
  void aTableEscapedIntoOneCellIsRead() {
    String table =
        """
        Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

        | 1. Title of Security (Instr. 3) \\| 2. Transaction Date \\| 2A. Deemed Execution Date \\| 3. Transaction Code (Instr. 8) \\|  \\| 4. Securities Acquired (A) or Disposed Of (D) \\|  \\|  \\| 5. Amount of Securities \\| 6. Ownership Form \\| 7. Nature of Indirect Beneficial Ownership \\| \\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|---\\| \\| Common Stock \\| 08/06/2013 \\|  \\| M \\|  \\| 10,000 \\| A \\| $4.10 \\| 65,500 \\| D \\|  \\| |
        """;

    var row = assertThat(Section16.parse("FORM 4\n\n" + table)).filing().nonDerivativeEntry(1);

    row.transactionCode().hasValue(TransactionCode.M);
    row.sharesOwnedFollowingTransaction().hasNumber("65500");
  }

  @Test
  void theRemainsOfAMarkerAreNotPartOfTheTextBeforeIt() {
    ParseResult result =
        Section16.parse(
            """
            FORM 4

            Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
            | Common Stock | 05/05/2021 | | S | | 3,262 | D | $168.7283°) | 3,262 | I | See Footnote!) |
            """);

    var row = assertThat(result).filing().nonDerivativeEntry(1);
    row.natureOfOwnership().hasValue("See Footnote");
    row.transactionPricePerShare().hasNumber("168.7283");
    assertThat(result).diagnostics().contain(DiagnosticCode.REPAIRED_VALUE);
  }

  @Test
  void aFormTypedAsPlainTextGetsOneMessage() {
    ParseResult result =
        Section16.parse(
            """
            FORM 4
            1. Name and Address of Reporting Person
               Quill, Martha
            <TABLE>
            <S>                        <C>    <C>  <C><C>               <C> <C>
            Common Stock               |2/14/0|P   | |1,000             |A  |$5.25
            </TABLE>
            """);

    assertThat(result)
        .diagnostics()
        .areExactly(
            "5:1: error: form is plain text, as EDGAR took it until 2003; this layout is not supported [text-era]");
  }

  @Test
  void aDateEndsEachSignatureOnALine() {
    assertThat(signers("Jane Doe 11/23/2002 John Q. Public 11/22/2002"))
        .containsExactly("Jane Doe", "John Q. Public")
        .inOrder();
  }

  @Test
  void aNameAfterADateMayBeginWithADigit() {
    assertThat(signers("/s/ Jane Doe 11/23/2002 3D Widgets Inc, by: /s/ John Roe 11/22/2002"))
        .containsExactly("/s/ Jane Doe", "3D Widgets Inc, by: /s/ John Roe")
        .inOrder();
  }

  private static List<String> signers(String line) {
    ParseResult result =
        Section16.parse(
            """
            FORM 4

            1. Name and Address of Reporting Person *
            Doe Jane

            Remarks:

            %s

            ** Signature of Reporting Person
            """
                .formatted(line));
    return result.filing().ownerSignatures().stream()
        .map(signature -> signature.signatureName().raw())
        .toList();
  }

  @Test
  void remarksMayFollowTheNumberOfAFootnote() {
    ParseResult result =
        Section16.parse(
            """
            FORM 4

            1. Name and Address of Reporting Person *
            Doe Jane

            Explanation of Responses:
            - 1. The shares were sold under a plan.
            - 2. See footnote 1. Remarks: Exhibit 24
            """);

    assertThat(result).filing().field("footnotes[2]").isEqualTo("See footnote 1.");
    assertThat(result).filing().remarks().hasValue("Exhibit 24");
  }

  @Test
  void theCityMayBeInALineAboveStateAndZipCode() {
    ParseResult result =
        Section16.parse(
            """
            FORM 4

            | 1. Name and Address of Reporting Person*<br><br>Doe Jane<br><br>(Last) (First) (Middle)<br><br>1 MAIN STREET<br><br>(Street)<br><br>MOUNTAIN VIEW<br><br>CA 94043<br><br>(City) (State) (Zip) |
            |---|
            """);

    var address = result.filing().reportingOwners().get(0).address();
    assertThat(address.city().raw()).isEqualTo("MOUNTAIN VIEW");
    assertThat(address.state().raw()).isEqualTo("CA");
    assertThat(address.zipCode().raw()).isEqualTo("94043");
    assertThat(result.diagnostics().stream().map(Diagnostic::code).toList())
        .doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
  }

  private static ParseResult parse(String name) {
    return Section16.parse(Documents.read(Documents.file("printed/" + name + ".md")));
  }
}
