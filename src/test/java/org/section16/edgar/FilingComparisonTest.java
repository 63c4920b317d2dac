package org.section16.edgar;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.section16.model.Filing;

final class FilingComparisonTest {
  private static final Path SAMPLE = Path.of("testdata/edgar/form4-option-exercise.xml");

  @Test
  void aFilingDoesNotDifferFromItself() throws IOException {
    Filing filing = read(Files.readString(SAMPLE));

    FilingComparison comparison = FilingComparison.between(filing, filing);

    assertThat(comparison.isEqual()).isTrue();
    assertThat(comparison.comparedFields()).isEqualTo(64);
    assertThat(comparison.summary()).isEqualTo("64 fields compared: no difference");
  }

  @Test
  void eachDifferenceNamesItsFieldWithBothValuesAndThePlaceInTheDocument() throws IOException {
    String edgar = Files.readString(SAMPLE);
    String document =
        edgar
            .replaceFirst("<value>10000</value>", "<value>1000</value>")
            .replaceFirst("<rptOwnerCity>REDWOOD CITY</rptOwnerCity>", "")
            .replaceFirst("<value>4.1</value>", "<value>4.1</value><footnoteId id=\"F2\"/>");

    FilingComparison comparison = FilingComparison.between(read(document), read(edgar));

    assertThat(lines(comparison))
        .isEqualTo(
            """
            filing.md:14:21: reportingOwners[0].reportingOwnerAddress.rptOwnerCity: REDWOOD CITY is missing in the document
            filing.md:47:18: nonDerivativeTable[0].transactionAmounts.transactionShares: 1000 in the document, 10000 in EDGAR's filing
            filing.md:50:18: nonDerivativeTable[0].transactionAmounts.transactionPricePerShare.footnoteId: F2 is not in EDGAR's filing
            """);
    assertThat(comparison.summary())
        .endsWith(
            " fields compared: 1 different, 1 missing in the document, 1 not in EDGAR's filing");
  }

  @Test
  void aLostRowIsOneDifference() {
    String edgar = rows("P,100,A", "P,200,A", "S,200,D", "S,300,D");
    String document = rows("P,100,A", "S,200,D", "S,300,D");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .isEqualTo(
            """
            filing.md:2:1: nonDerivativeTable[1]: transaction, Common Stock, 2013-08-06, P, 200, A is missing in the document
            """);
  }

  @Test
  void anExtraRowIsOneDifferenceAtItsPlace() {
    String edgar = rows("P,100,A", "S,300,D");
    String document = rows("P,100,A", "S,300,D", "S,300,D");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .isEqualTo(
            """
            filing.md:4:1: nonDerivativeTable[2]: transaction, Common Stock, 2013-08-06, S, 300, D is not in EDGAR's filing
            """);
  }

  @Test
  void aTransactionReadAsAHoldingIsReported() {
    String edgar = rows("P,100,A");
    String document = edgar.replace("nonDerivativeTransaction", "nonDerivativeHolding");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .contains(
            "nonDerivativeTable[0]: holding in the document, transaction in EDGAR's filing\n");
  }

  @Test
  void differencesInSpellingAreIgnored() {
    String edgar =
        document(
            """
            <derivativeTable><derivativeHolding>
              <securityTitle><value>Director's "Option" - 2013</value></securityTitle>
              <conversionOrExercisePrice><value>4.10</value></conversionOrExercisePrice>
            </derivativeHolding></derivativeTable>
            <footnotes><footnote id="F1">AT&amp;amp;T   pays --- 50%</footnote></footnotes>
            """);
    String document =
        document(
            """
            <derivativeTable><derivativeHolding>
              <securityTitle><value>Director\u2019s \u201cOption\u201d \u2013 2013</value></securityTitle>
              <conversionOrExercisePrice><value>4.1</value></conversionOrExercisePrice>
            </derivativeHolding></derivativeTable>
            <footnotes><footnote id="F1">AT&amp;T
              pays\u00a0\u2014 50%\u200b</footnote></footnotes>
            """);

    assertThat(lines(FilingComparison.between(read(document), read(edgar)))).isEmpty();
  }

  @Test
  void differencesInCaseAndDigitsAreReported() {
    String edgar = document("<remarks>Sold 1,000 Shares</remarks>");
    String document = document("<remarks>Sold 1,00O shares</remarks>");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .isEqualTo(
            "filing.md:1:29: remarks: Sold 1,00O shares in the document, Sold 1,000 Shares in EDGAR's filing\n");
  }

  @Test
  void aBoxThatEdgarOmitsIsUnchecked() {
    assertThat(boxes("<notSubjectToSection16>0</notSubjectToSection16>", "")).isEmpty();
    assertThat(boxes("", "<notSubjectToSection16>0</notSubjectToSection16>")).isEmpty();
    assertThat(boxes("<notSubjectToSection16>1</notSubjectToSection16>", ""))
        .isEqualTo(
            "filing.md:1:43: notSubjectToSection16: true in the document, false in EDGAR's filing\n");
    assertThat(boxes("", "<notSubjectToSection16>1</notSubjectToSection16>"))
        .isEqualTo("filing.md:1:1: notSubjectToSection16: true is missing in the document\n");
  }

  @Test
  void ciksAreComparedOnlyIfALinkCarriesThem() {
    String edgar = document("<issuer><issuerCik>0001107843</issuerCik></issuer>");

    assertThat(lines(FilingComparison.between(Filing.EMPTY, read(edgar)))).isEmpty();
    String other = document("<issuer><issuerCik>1107843</issuerCik></issuer>");
    assertThat(lines(FilingComparison.between(read(other), read(edgar)))).isEmpty();
    String wrong = document("<issuer><issuerCik>1107844</issuerCik></issuer>");
    assertThat(lines(FilingComparison.between(read(wrong), read(edgar))))
        .contains("issuer.issuerCik: 1107844");
  }

  @Test
  void laterOwnersOfAJointFilingNeedNoRelationship() {
    String first = owner("Wilson John N", "<isDirector>1</isDirector>");
    String edgar =
        document(
            first
                + owner("Wilson Mary", "<isOfficer>1</isOfficer><officerTitle>CEO</officerTitle>"));
    String silent = document(first + owner("Wilson Mary", ""));
    String wrong =
        document(
            first
                + owner("Wilson Mary", "<isOfficer>1</isOfficer><officerTitle>CFO</officerTitle>"));

    assertThat(lines(FilingComparison.between(read(silent), read(edgar)))).isEmpty();
    assertThat(lines(FilingComparison.between(read(wrong), read(edgar))))
        .contains(
            "reportingOwners[1].reportingOwnerRelationship.officerTitle: CFO in the document, CEO in EDGAR's filing");
  }

  @Test
  void shiftedExplanationsArePairedByText() {
    String edgar =
        document("<footnotes>" + note(1, "a") + note(2, "b") + note(3, "c") + "</footnotes>");
    String document = document("<footnotes>" + note(1, "b") + note(2, "c") + "</footnotes>");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .isEqualTo(
            """
            filing.md:1:1: footnotes.footnote[F1]: a is missing in the document
            filing.md:1:49: footnotes.footnote[F2].id: F1 in the document, F2 in EDGAR's filing
            filing.md:1:79: footnotes.footnote[F3].id: F2 in the document, F3 in EDGAR's filing
            """);
  }

  @Test
  void longTextsAreShownAsExcerpts() {
    String text =
        "The shares are held by a trust for the children of the reporting person. ".repeat(4);
    String edgar = document("<footnotes>" + note(1, text + "A" + text) + "</footnotes>");
    String document = document("<footnotes>" + note(1, text + "B" + text) + "</footnotes>");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .contains(
            "…dren of the reporting person. BThe shares are held by a trust… in the document,"
                + " …dren of the reporting person. AThe shares are held by a trust… in EDGAR's filing");
  }

  @Test
  void fieldsThatAreNotPrintedAreCountedSeparately() {
    String edgar = document("<issuer><issuerCik>1</issuerCik><issuerName>A</issuerName></issuer>");
    String document = document("<issuer><issuerName>A</issuerName></issuer>");

    FilingComparison comparison = FilingComparison.between(read(document), read(edgar));

    assertThat(comparison.isEqual()).isTrue();
    assertThat(comparison.notPrintedFields()).isEqualTo(1);
  }

  @Test
  void aLostExplanationDoesNotShiftTheOthers() {
    String edgar =
        document("<footnotes>" + note(1, "a") + note(2, "b") + note(3, "c") + "</footnotes>");
    String document =
        document("<footnotes>" + note(1, "a") + note(3, "c") + note(3, "d") + "</footnotes>");

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .isEqualTo(
            """
            filing.md:1:1: footnotes.footnote[F2]: b is missing in the document
            filing.md:1:109: footnotes.footnote[F3]: d is not in EDGAR's filing
            """);
  }

  @Test
  void impliedTimelinessMayBeOmitted() {
    String coding =
        "<transactionCoding><transactionFormType>5</transactionFormType></transactionCoding>";
    String early = "<transactionTimeliness><value>E</value></transactionTimeliness>";
    String edgar = document("<documentType>4</documentType>" + row(coding));
    String document = document("<documentType>4</documentType>" + row(coding + early));

    assertThat(lines(FilingComparison.between(read(document), read(edgar)))).isEmpty();
    assertThat(lines(FilingComparison.between(read(edgar), read(document)))).isEmpty();
  }

  @Test
  void footnotesOfAnyPartOfTheCodeCellAreCompared() {
    String edgar =
        document(
            row(
                "<transactionCoding><transactionCode>S</transactionCode><footnoteId id='F1'/></transactionCoding>"));
    String document =
        document(
            row("<transactionCoding><transactionCode>S</transactionCode></transactionCoding>"));

    assertThat(lines(FilingComparison.between(read(document), read(edgar))))
        .contains(
            "nonDerivativeTable[0].transactionCoding.footnoteId: F1 is missing in the document");
  }

  @Test
  void aForeignCountryMayBeACodeInTheStateBox() {
    String edgar =
        document(
            address(
                "<rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag><rptOwnerCountry>F4</rptOwnerCountry>"
                    + "<rptOwnerStateDescription>CHINA</rptOwnerStateDescription>"));

    assertThat(
            lines(
                FilingComparison.between(
                    read(document(address("<rptOwnerState>F4</rptOwnerState>"))), read(edgar))))
        .isEmpty();
    assertThat(
            lines(
                FilingComparison.between(
                    read(document(address("<rptOwnerState>V8</rptOwnerState>"))), read(edgar))))
        .contains("rptOwnerCountry: CHINA is missing in the document");
  }

  @Test
  void aStreetInOneLineIsTheSameStreet() {
    String edgar =
        document(
            address(
                "<rptOwnerStreet1>C/O QUALYS, INC.</rptOwnerStreet1><rptOwnerStreet2>1600 BRIDGE PARKWAY</rptOwnerStreet2>"));
    String document =
        document(
            address("<rptOwnerStreet1>C/O QUALYS, INC. 1600 BRIDGE PARKWAY</rptOwnerStreet1>"));

    assertThat(lines(FilingComparison.between(read(document), read(edgar)))).isEmpty();
  }

  private static String boxes(String document, String edgar) {
    return lines(FilingComparison.between(read(document(document)), read(document(edgar))));
  }

  private static String lines(FilingComparison comparison) {
    return comparison.differences().stream()
        .map(difference -> difference.format("filing.md") + "\n")
        .collect(Collectors.joining());
  }

  private static String document(String elements) {
    return "<ownershipDocument>" + elements + "</ownershipDocument>";
  }

  private static String owner(String name, String relationship) {
    return "<reportingOwner><reportingOwnerId><rptOwnerName>"
        + name
        + "</rptOwnerName></reportingOwnerId><reportingOwnerRelationship>"
        + relationship
        + "</reportingOwnerRelationship></reportingOwner>";
  }

  private static String address(String elements) {
    return "<reportingOwner><reportingOwnerAddress>"
        + elements
        + "</reportingOwnerAddress></reportingOwner>";
  }

  private static String note(int number, String text) {
    return "<footnote id=\"F" + number + "\">" + text + "</footnote>";
  }

  private static String row(String elements) {
    return "<nonDerivativeTable><nonDerivativeTransaction>"
        + elements
        + "</nonDerivativeTransaction></nonDerivativeTable>";
  }

  /** Returns a document with one line for each row: code, shares, A or D. */
  private static String rows(String... rows) {
    StringBuilder table = new StringBuilder("<nonDerivativeTable>\n");
    for (String row : rows) {
      String[] values = row.split(",", -1);
      table
          .append(
              "<nonDerivativeTransaction><securityTitle><value>Common Stock</value></securityTitle>")
          .append(
              "<transactionDate><value>2013-08-06</value></transactionDate><transactionCoding><transactionCode>")
          .append(values[0])
          .append(
              "</transactionCode></transactionCoding><transactionAmounts><transactionShares><value>")
          .append(values[1])
          .append("</value></transactionShares><transactionAcquiredDisposedCode><value>")
          .append(values[2])
          .append(
              "</value></transactionAcquiredDisposedCode></transactionAmounts></nonDerivativeTransaction>\n");
    }
    return document(table + "</nonDerivativeTable>");
  }

  private static Filing read(String edgar) {
    return new OwnershipXmlReader().read(edgar).filing();
  }
}
