package org.section16.edgar;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.FootnoteReference;
import org.section16.model.Form;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;

final class OwnershipXmlReaderTest {
  private static final Path SAMPLE = Path.of("testdata/edgar/form4-option-exercise.xml");

  @Test
  void theSampleFilingIsReadCompletelyAndWithoutDiagnostics() throws IOException {
    ParseResult result = new OwnershipXmlReader().read(Files.readString(SAMPLE));

    Filing filing = result.filing();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(filing.documentType().value().orElseThrow().code()).isEqualTo("4");
    assertThat(filing.periodOfReport().value()).hasValue(LocalDate.of(2013, 8, 6));
    assertThat(filing.issuer().issuerCik().value()).hasValue("0001107843");
    assertThat(filing.reportingOwners()).hasSize(1);
    assertThat(filing.filingGroup().value()).hasValue(FilingGroup.INDIVIDUAL);
    assertThat(filing.aff10b5One().isBlank()).isTrue();
    NonDerivativeTransaction row = (NonDerivativeTransaction) filing.nonDerivativeTable().get(0);
    assertThat(row.transactionCoding().transactionCode().value()).hasValue(TransactionCode.M);
    assertThat(row.transactionAmounts().transactionShares().value())
        .hasValue(new BigDecimal("10000"));
    FootnoteReference reference = row.transactionCoding().transactionCode().footnotes().get(0);
    assertThat(reference.footnote()).hasValue(filing.footnotes().get(0));
    DerivativeEntry option = filing.derivativeTable().get(0);
    assertThat(option.exerciseDate().isFootnoteOnly()).isTrue();
  }

  @Test
  void aWrittenFilingIsReadBackUnchanged() throws IOException {
    Filing filing = new OwnershipXmlReader().read(Files.readString(SAMPLE)).filing();

    Filing again = new OwnershipXmlReader().read(new OwnershipXmlWriter().write(filing)).filing();

    assertThat(again).isEqualTo(filing);
  }

  @Test
  void boxSixSurvivesARoundTripEvenIfThePageLostIt() {
    Filing owners =
        read("<ownershipDocument><reportingOwner/><reportingOwner/></ownershipDocument>");
    assertThat(owners.filingGroup().value()).hasValue(FilingGroup.JOINT);
    Filing lost =
        read(
            "<ownershipDocument><reportingOwner/><?section16"
                + " filingGroup=\"UNKNOWN\"?></ownershipDocument>");
    assertThat(lost.filingGroup().isBlank()).isTrue();

    String written = new OwnershipXmlWriter().write(lost);

    assertThat(written).contains("<?section16 filingGroup=\"UNKNOWN\"?>");
    assertThat(read(written)).isEqualTo(lost);
    assertThat(new OwnershipXmlWriter().write(owners)).doesNotContain("section16");
  }

  @Test
  void theLibraryDistinguishesXmlFromMarkdown() throws IOException {
    String edgar = Files.readString(SAMPLE);

    assertThat(Section16.parse(edgar).filing())
        .isEqualTo(new OwnershipXmlReader().read(edgar).filing());
    assertThat(Section16.parse(SAMPLE).filing().documentType().isPresent()).isTrue();
    assertThat(OwnershipXmlReader.accepts("\uFEFF\n <ownershipDocument/>")).isTrue();
    assertThat(OwnershipXmlReader.accepts("<SEC-DOCUMENT>0001.txt : 20130807\n")).isTrue();
    assertThat(OwnershipXmlReader.accepts("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n")).isTrue();
    assertThat(OwnershipXmlReader.accepts("<table><tr><td>FORM 4</td></tr></table>")).isFalse();
    assertThat(OwnershipXmlReader.accepts("# FORM 4\n\n`<ownershipDocument>`")).isFalse();
    assertThat(OwnershipXmlReader.accepts("")).isFalse();
  }

  @Test
  void aSubmissionIsReadToItsOwnershipDocument() {
    String submission =
        """
        <SEC-DOCUMENT>0001209191-13-039034.txt : 20130807
        <SEC-HEADER>
        CONFORMED SUBMISSION TYPE:	4
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>4
        <FILENAME>doc4.xml
        <TEXT>
        <XML>
        <?xml version="1.0"?>
        <ownershipDocument>
            <documentType>4</documentType>
        </ownershipDocument>
        </XML>
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-24
        <TEXT>
        Power of attorney & other things < here
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """;

    ParseResult result = new OwnershipXmlReader().read(submission);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.filing().documentType().span().line()).isEqualTo(12);
    assertThat(result.filing().documentType().span().column()).isEqualTo(19);
    assertThat(result.filing().documentType().span().textIn(submission)).isEqualTo("4");
  }

  @Test
  void spansPointToTheTextWhateverPrecedesIt() {
    String row =
        """
        <!-- é > --><reportingOwner name='a>b'><reportingOwnerId><rptOwnerName>
          Société 😀 &amp; <![CDATA[<x>]]>
        </rptOwnerName></reportingOwnerId></reportingOwner>
        """
            .replace("\n", "\r\n");
    String edgar =
        "<?xml version='1.0'?>\r\n<ownershipDocument>\r\n"
            + row.repeat(500)
            + "</ownershipDocument>";

    Filing filing = new OwnershipXmlReader().read(edgar).filing();

    assertThat(filing.reportingOwners()).hasSize(500);
    for (int i = 0; i < 500; i++) {
      Reported<String> name = filing.reportingOwners().get(i).rptOwnerName();
      assertThat(name.value()).hasValue("Société 😀 & <x>");
      assertThat(name.span().textIn(edgar)).isEqualTo("Société 😀 &amp; <![CDATA[<x>]]>");
      assertThat(name.span().line()).isEqualTo(4 + 3 * i);
      assertThat(name.span().column()).isEqualTo(3);
    }
  }

  @Test
  void namespacesAndSpellingsOfBoxesAndDatesDoNotMatter() {
    Filing filing =
        read(
            """
            <own:ownershipDocument xmlns:own="urn:edgar">
              <own:periodOfReport>2004-01-05-05:00</own:periodOfReport>
              <own:notSubjectToSection16>true</own:notSubjectToSection16>
              <own:aff10b5One>false</own:aff10b5One>
            </own:ownershipDocument>
            """);

    assertThat(filing.periodOfReport().value()).hasValue(LocalDate.of(2004, 1, 5));
    assertThat(filing.notSubjectToSection16().value()).hasValue(true);
    assertThat(filing.aff10b5One().value()).hasValue(false);
    assertThat(filing.noSecuritiesOwned().value()).isEmpty();
  }

  @Test
  void footnotesOfALateHoldingBelongToItsFormType() {
    Filing filing =
        read(
            """
            <ownershipDocument>
              <nonDerivativeTable>
                <nonDerivativeHolding>
                  <transactionCoding>
                    <transactionFormType>3</transactionFormType>
                    <footnoteId id="F1"/>
                  </transactionCoding>
                </nonDerivativeHolding>
              </nonDerivativeTable>
              <footnotes><footnote id="F1">Omitted by mistake.</footnote></footnotes>
            </ownershipDocument>
            """);

    TransactionCoding coding =
        ((NonDerivativeHolding) filing.nonDerivativeTable().get(0)).transactionCoding();
    assertThat(coding.transactionFormType().value()).hasValue(Form.FORM_3);
    assertThat(coding.transactionCode().isBlank()).isTrue();
    assertThat(coding.transactionFormType().footnotes().get(0).footnote())
        .hasValue(filing.footnotes().get(0));
  }

  @Test
  void onlyFootnotesAndRemarksKeepTheirLines() {
    Filing filing =
        read(
            """
            <ownershipDocument>
              <reportingOwner><reportingOwnerId><rptOwnerName>Wilson
                 John  N</rptOwnerName></reportingOwnerId></reportingOwner>
              <footnotes><footnote id="F1"> Vesting:
                25% on  March 1;

                the rest later. </footnote></footnotes>
            </ownershipDocument>
            """);

    assertThat(filing.reportingOwners().get(0).rptOwnerName().value()).hasValue("Wilson John N");
    assertThat(filing.footnotes().get(0).text())
        .isEqualTo("Vesting:\n25% on March 1;\nthe rest later.");
  }

  @Test
  void aCountryIsNamedAsPagesSince2026PrintIt() {
    assertThat(
            addressOf(
                    "<rptOwnerCountry>K3</rptOwnerCountry><rptOwnerStateDescription>HONG"
                        + " KONG</rptOwnerStateDescription>")
                .country()
                .value())
        .hasValue("HONG KONG");
    assertThat(
            addressOf(
                    "<rptOwnerNonUSStateTerritory>ZH</rptOwnerNonUSStateTerritory><rptOwnerCountry>V8</rptOwnerCountry>")
                .country()
                .value())
        .hasValue("SWITZERLAND");
    assertThat(
            addressOf(
                    "<rptOwnerNonUSAddressFlag>false</rptOwnerNonUSAddressFlag><rptOwnerState>CA</rptOwnerState>")
                .country()
                .value())
        .hasValue("UNITED STATES");
    assertThat(
            addressOf(
                    "<rptOwnerState>V8</rptOwnerState><rptOwnerStateDescription>SWITZERLAND</rptOwnerStateDescription>")
                .country()
                .isBlank())
        .isTrue();
  }

  @Test
  void unknownElementsAreReported() {
    assertThat(
            messages(
                """
                <ownershipDocument>
                  <documentType>4</documentType>
                  <documentType>5</documentType>
                  <issuer>
                    Qualys
                    <issuerPhone><value>1</value></issuerPhone>
                  </issuer>
                </ownershipDocument>
                """))
        .isEqualTo(
            """
            filing.xml:3:3: warning: repeated <documentType> in <ownershipDocument>; ignored [xml-unexpected-element]
            filing.xml:5:5: info: text beside the elements of <issuer>; ignored [xml-unexpected-element]
            filing.xml:6:5: info: unknown <issuerPhone> in <issuer>; ignored [xml-unexpected-element]
            """);
  }

  @Test
  void anUnreadableValueKeepsItsText() {
    String edgar =
        """
        <ownershipDocument>
          <periodOfReport>2013-02-30</periodOfReport>
          <notSubjectToSection16>maybe</notSubjectToSection16>
          <issuer><issuerCik>no number</issuerCik></issuer>
          <nonDerivativeTable>
            <nonDerivativeTransaction>
              <transactionAmounts>
                <transactionShares><value>10,000</value></transactionShares>
              </transactionAmounts>
            </nonDerivativeTransaction>
          </nonDerivativeTable>
          <footnotes><footnote id="FN1">Text</footnote></footnotes>
        </ownershipDocument>
        """;

    assertThat(messages(edgar))
        .isEqualTo(
            """
            filing.xml:2:19: error: '2013-02-30' is not a date; the field has no value [xml-unreadable-value]
            filing.xml:3:26: error: 'maybe' is not 0, 1, false or true; the field has no value [xml-unreadable-value]
            filing.xml:4:22: error: 'no number' is not a CIK; the field has no value [xml-unreadable-value]
            filing.xml:8:35: error: '10,000' is not a decimal number; the field has no value [xml-unreadable-value]
            filing.xml:12:14: error: id 'FN1' of <footnote> is not F and a number; ignored [xml-unreadable-value]
            """);
    assertThat(read(edgar).periodOfReport().raw()).isEqualTo("2013-02-30");
  }

  @Test
  void aTruncatedFileIsReadUpToItsEnd() {
    String edgar =
        """
        <ownershipDocument>
          <documentType>4</documentType>
          <nonDerivativeTable>
            <nonDerivativeTransaction>
              <securityTitle><value>Common Stock</value></securityTitle>
              <transactionAmounts><transactionShares><value>10\
        """;

    ParseResult result = new OwnershipXmlReader().read(edgar);

    assertThat(messages(edgar))
        .isEqualTo(
            """
            filing.xml:6:55: error: file is cut off inside <value>; the part before was read [xml-malformed]
            """);
    NonDerivativeTransaction row =
        (NonDerivativeTransaction) result.filing().nonDerivativeTable().get(0);
    assertThat(row.securityTitle().value()).hasValue("Common Stock");
    assertThat(row.transactionAmounts().transactionShares().isBlank()).isTrue();
  }

  @Test
  void aMismatchedTagIsOneErrorAtItsPlace() {
    String edgar =
        """
        <ownershipDocument>
          <documentType>4</documentType>
          <issuer><issuerName>QUALYS</issuerNam></issuer>
          <remarks>None</remarks>
        </ownershipDocument>
        """;

    ParseResult result = new OwnershipXmlReader().read(edgar);

    assertThat(result.filing().documentType().isPresent()).isTrue();
    assertThat(result.filing().issuer().issuerName().value()).hasValue("QUALYS");
    assertThat(result.filing().remarks().value()).hasValue("None");
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic problem = result.diagnostics().get(0);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.span().line()).isEqualTo(3);
    assertThat(problem.message())
        .isEqualTo("<issuerName> is closed by </issuerNam>; read as its end tag");
  }

  @Test
  void anyOtherDocumentIsOneError() {
    assertThat(messages("<?xml version=\"1.0\"?>\n<html><body>FORM 4</body></html>"))
        .isEqualTo(
            "filing.xml:2:1: error: not a Form 3, 4 or 5: the root element is <html>, not <ownershipDocument> [not-a-filing]\n");
    assertThat(messages("<?xml version=\"1.0\"?>"))
        .isEqualTo(
            "filing.xml:1:1: error: not a Form 3, 4 or 5: the XML has no elements [not-a-filing]\n");
    assertThat(messages("<SEC-DOCUMENT>\n<TYPE>10-K\n<TEXT>\n</SEC-DOCUMENT>"))
        .isEqualTo(
            "filing.xml:1:1: error: not a Form 3, 4 or 5: the submission has no <ownershipDocument> [not-a-filing]\n");
  }

  @Test
  void externalEntitiesAreNotFetched(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String edgar =
        "<!DOCTYPE ownershipDocument [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n<ownershipDocument><remarks>&x;</remarks></ownershipDocument>";

    ParseResult result = new OwnershipXmlReader().read(edgar);

    assertThat(result.filing().toString()).doesNotContain("secret");
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void deepNestingAndLongTextsTakeLinearTime() {
    int depth = 200_000;
    String deep =
        "<ownershipDocument>"
            + "<a>x".repeat(depth)
            + "</a>".repeat(depth)
            + "</ownershipDocument>";

    assertThat(new OwnershipXmlReader().read(deep).diagnostics()).hasSize(1);
  }

  private static ReportingOwnerAddress addressOf(String elements) {
    return read("<ownershipDocument><reportingOwner><reportingOwnerAddress>"
            + elements
            + "</reportingOwnerAddress></reportingOwner></ownershipDocument>")
        .reportingOwners()
        .get(0)
        .address();
  }

  private static String messages(String edgar) {
    List<Diagnostic> diagnostics = new OwnershipXmlReader().read(edgar).diagnostics();
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.format("filing.xml") + "\n")
        .collect(Collectors.joining());
  }

  private static Filing read(String edgar) {
    return new OwnershipXmlReader().read(edgar).filing();
  }
}
