package org.section16.edgar;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.Diagnostic;
import org.section16.model.DocumentField;
import org.section16.model.Filing;
import org.section16.model.FilingBuilder;

final class OwnershipXmlWriterTest {
  private static final Path SAMPLE = Path.of("testdata/edgar/form4-option-exercise.xml");

  @Test
  void theSampleFilingIsWrittenLikeEdgarsOwn() throws IOException {
    String edgar = Files.readString(SAMPLE);

    String written = new OwnershipXmlWriter().write(read(edgar));

    String sameSpelling = edgar.replace('\'', '"').replace(" />", "/>").strip();
    assertThat(written.strip()).isEqualTo(sameSpelling);
  }

  @Test
  void anEmptyFilingIsAnEmptyDocument() {
    assertThat(new OwnershipXmlWriter().write(Filing.EMPTY))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ownershipDocument>
            </ownershipDocument>
            """);
  }

  @Test
  void anAppendableTakesTheSameText() throws IOException {
    Filing filing = read(Files.readString(SAMPLE));
    StringBuilder out = new StringBuilder();

    new OwnershipXmlWriter().write(filing, out);

    assertThat(out.toString()).isEqualTo(new OwnershipXmlWriter().write(filing));
  }

  @Test
  void anUnknownBoxIsOmittedAndAnUncheckedOneIsZero() {
    String written =
        rewrite(
            """
            <ownershipDocument>
              <documentType>5</documentType>
              <form3HoldingsReported>false</form3HoldingsReported>
              <form4TransactionsReported>true</form4TransactionsReported>
              <reportingOwner>
                <reportingOwnerRelationship>
                  <isDirector>1</isDirector>
                  <isOther>0</isOther>
                </reportingOwnerRelationship>
              </reportingOwner>
            </ownershipDocument>
            """);

    assertThat(written)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ownershipDocument>
              <schemaVersion>X0306</schemaVersion>
              <documentType>5</documentType>
              <form3HoldingsReported>0</form3HoldingsReported>
              <form4TransactionsReported>1</form4TransactionsReported>
              <reportingOwner>
                <reportingOwnerId>
                </reportingOwnerId>
                <reportingOwnerRelationship>
                  <isDirector>1</isDirector>
                  <isOther>0</isOther>
                </reportingOwnerRelationship>
              </reportingOwner>
            </ownershipDocument>
            """);
  }

  @Test
  void aLateHoldingHasFormTypeThree() {
    String written =
        rewrite(
            """
            <ownershipDocument>
              <nonDerivativeTable>
                <nonDerivativeHolding>
                  <securityTitle><value>Common Stock</value></securityTitle>
                  <transactionCoding>
                    <transactionFormType>3</transactionFormType>
                    <footnoteId id="F2"/>
                  </transactionCoding>
                  <postTransactionAmounts>
                    <valueOwnedFollowingTransaction><value>1000000.50</value></valueOwnedFollowingTransaction>
                  </postTransactionAmounts>
                </nonDerivativeHolding>
              </nonDerivativeTable>
            </ownershipDocument>
            """);

    assertThat(written)
        .contains(
            """
                <nonDerivativeHolding>
                  <securityTitle>
                    <value>Common Stock</value>
                  </securityTitle>
                  <transactionCoding>
                    <transactionFormType>3</transactionFormType>
                    <footnoteId id="F2"/>
                  </transactionCoding>
                  <postTransactionAmounts>
                    <valueOwnedFollowingTransaction>
                      <value>1000000.50</value>
                    </valueOwnedFollowingTransaction>
                  </postTransactionAmounts>
                </nonDerivativeHolding>
            """
                .indent(0));
  }

  @Test
  void footnotesAreWrittenEvenWithoutAValue() {
    String written =
        rewrite(
            """
            <ownershipDocument>
              <derivativeTable>
                <derivativeHolding>
                  <exerciseDate><footnoteId id="F1"/><footnoteId id="F2"/></exerciseDate>
                  <ownershipNature>
                    <natureOfOwnership><value/><footnoteId id="F3"/></natureOfOwnership>
                  </ownershipNature>
                </derivativeHolding>
              </derivativeTable>
            </ownershipDocument>
            """);

    assertThat(written)
        .contains(
            """
                  <exerciseDate>
                    <footnoteId id="F1"/>
                    <footnoteId id="F2"/>
                  </exerciseDate>
                  <ownershipNature>
                    <natureOfOwnership>
                      <value></value>
                      <footnoteId id="F3"/>
                    </natureOfOwnership>
                  </ownershipNature>
            """
                .indent(0));
  }

  @Test
  void unreadableValuesAreOmitted() {
    String written =
        rewrite(
            """
            <ownershipDocument>
              <periodOfReport>soon</periodOfReport>
              <remarks>None</remarks>
            </ownershipDocument>
            """);

    assertThat(written).doesNotContain("periodOfReport");
    assertThat(written).contains("<remarks>None</remarks>");
  }

  @Test
  void textIsEscapedAndCharactersForbiddenInXmlAreReplaced() {
    Filing filing =
        read(
            "<ownershipDocument><remarks>A&amp;B &lt;\"C\"&gt;"
                + " &#13;D</remarks></ownershipDocument>");
    Filing damaged =
        new FilingBuilder(filing)
            .set(
                DocumentField.REMARKS,
                filing.remarks().map(text -> text + "\u0000\u0007\uD83D \uD83D\uDE00\uFFFF\r"))
            .build();

    assertThat(new OwnershipXmlWriter().write(damaged))
        .contains(
            "<remarks>A&amp;B &lt;&quot;C&quot;&gt;\n"
                + "D\uFFFD\uFFFD\uFFFD \uD83D\uDE00\uFFFD&#13;</remarks>");
    assertThat(new OwnershipXmlWriter().replacements(damaged).stream().map(Diagnostic::message))
        .containsExactly(
            "<remarks> has the character U+0000, which XML cannot represent; written as U+FFFD",
            "<remarks> has the character U+0007, which XML cannot represent; written as U+FFFD",
            "<remarks> has the character U+D83D, which XML cannot represent; written as U+FFFD",
            "<remarks> has the character U+FFFF, which XML cannot represent; written as U+FFFD");
  }

  @Test
  void suppliedCiksOverrideThoseOfTheFiling() {
    String edgar =
        """
        <ownershipDocument>
          <issuer><issuerCik>1</issuerCik></issuer>
          <reportingOwner><reportingOwnerId><rptOwnerCik>2</rptOwnerCik></reportingOwnerId></reportingOwner>
          <reportingOwner><reportingOwnerId><rptOwnerCik>3</rptOwnerCik></reportingOwnerId></reportingOwner>
        </ownershipDocument>
        """;
    XmlOptions options = new XmlOptions(Optional.of("0000000010"), List.of("20"));

    String written = new OwnershipXmlWriter(options).write(read(edgar));

    assertThat(written).contains("<issuerCik>0000000010</issuerCik>");
    assertThat(written).contains("<rptOwnerCik>0000000020</rptOwnerCik>");
    assertThat(written).contains("<rptOwnerCik>3</rptOwnerCik>");
    assertThat(written).doesNotContain("<rptOwnerCik>2</rptOwnerCik>");
  }

  @Test
  void aCikHasOneToTenDigits() {
    assertThrows(
        IllegalArgumentException.class, () -> new XmlOptions(Optional.of("CIK1"), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new XmlOptions(Optional.empty(), List.of("12345678901")));
  }

  @Test
  void missingCiksAreReportedAtTheNames() throws IOException {
    String edgar = Files.readString(SAMPLE);
    Filing filing = read(edgar);

    List<Diagnostic> omissions = new OwnershipXmlWriter().omissions(filing);

    assertThat(omissions.stream().map(omission -> omission.format("filing.xml", edgar)))
        .containsExactly(
            """
            filing.xml:14:21: info: rptOwnerCik of Wilson John N is not on the page and is left out of the XML; supply it with --owner-cik [cik-not-printed]
                    <rptOwnerName>Wilson John N</rptOwnerName>
                                  ^~~~~~~~~~~~~\
            """
                .indent(0)
                .stripTrailing());
    XmlOptions supplied = new XmlOptions(Optional.empty(), List.of("1583006"));
    assertThat(new OwnershipXmlWriter(supplied).omissions(filing)).isEmpty();
  }

  @Test
  void theVersionOfTheSchemaFollowsTheLayoutOfTheForm() {
    assertThat(versionOf("<documentType>3</documentType>")).isEqualTo("X0206");
    assertThat(versionOf("<documentType>4/A</documentType>")).isEqualTo("X0306");
    assertThat(versionOf("<documentType>4</documentType><aff10b5One>0</aff10b5One>"))
        .isEqualTo("X0508");
    assertThat(
            versionOf(
                "<documentType>5</documentType>"
                    + "<issuer><issuerForeignTradingSymbol>GLE</issuerForeignTradingSymbol></issuer>"))
        .isEqualTo("X0609");
    assertThat(
            versionOf("<documentType>3</documentType><periodOfReport>2026-06-16</periodOfReport>"))
        .isEqualTo("X0207");
  }

  @Test
  void aForeignPlaceIsAStateCodeBefore2026() {
    assertThat(address("2025-01-02", "<rptOwnerState>V8</rptOwnerState>"))
        .isEqualTo(
            """
            <rptOwnerState>V8</rptOwnerState>
            <rptOwnerStateDescription>SWITZERLAND</rptOwnerStateDescription>
            """);
  }

  @Test
  void aForeignPlaceIsACountrySince2026() {
    String edgar =
        """
        <rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>
        <rptOwnerNonUSStateTerritory>ZH</rptOwnerNonUSStateTerritory>
        <rptOwnerCountry>V8</rptOwnerCountry>
        <rptOwnerStateDescription>SWITZERLAND</rptOwnerStateDescription>
        """;

    assertThat(address("2026-06-16", edgar)).isEqualTo(edgar);
  }

  @Test
  void aForeignCodeInTheStateBoxBecomesACountrySince2026() {
    assertThat(address("2026-06-16", "<rptOwnerState>F4</rptOwnerState>"))
        .isEqualTo(
            """
            <rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>
            <rptOwnerCountry>F4</rptOwnerCountry>
            """);
  }

  @Test
  void aStateOfTheUnitedStatesKeepsItsNameSince2026() {
    String edgar =
        """
        <rptOwnerNonUSAddressFlag>0</rptOwnerNonUSAddressFlag>
        <rptOwnerState>CA</rptOwnerState>
        <rptOwnerStateDescription>CALIFORNIA</rptOwnerStateDescription>
        """;

    assertThat(address("2026-06-16", edgar)).isEqualTo(edgar);
  }

  @Test
  void aCountryWithoutCodeKeepsItsName() {
    String edgar =
        """
        <rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>
        <rptOwnerStateDescription>ATLANTIS</rptOwnerStateDescription>
        """;

    assertThat(address("2026-06-16", edgar)).isEqualTo(edgar);
  }

  @Test
  void aStreetTooLongForTheSchemaIsSplitAndReadBackAsOneLine() {
    String edgar =
        "<ownershipDocument><reportingOwner><reportingOwnerAddress>"
            + "<rptOwnerStreet1>C/O NVIDIA CORPORATION 2788 SAN TOMAS EXPRESSWAY</rptOwnerStreet1>"
            + "</reportingOwnerAddress></reportingOwner></ownershipDocument>";
    Filing filing = read(edgar);

    String written = new OwnershipXmlWriter().write(filing);

    assertThat(written).contains("<?section16 street=\"ONE LINE\"?>\n");
    assertThat(written).contains("<rptOwnerStreet1>C/O NVIDIA CORPORATION</rptOwnerStreet1>");
    assertThat(written).contains("<rptOwnerStreet2>2788 SAN TOMAS EXPRESSWAY</rptOwnerStreet2>");
    assertThat(read(written)).isEqualTo(filing);
  }

  @Test
  void aLongStreetWithoutAHouseNumberIsSplitAfterTheWordsThatFit() {
    String edgar =
        "<ownershipDocument><reportingOwner><reportingOwnerAddress>"
            + "<rptOwnerStreet1>C/O MICROSOFT CORPORATION ONE MICROSOFT WAY</rptOwnerStreet1>"
            + "</reportingOwnerAddress></reportingOwner></ownershipDocument>";
    Filing filing = read(edgar);

    String written = new OwnershipXmlWriter().write(filing);

    assertThat(written)
        .contains("<rptOwnerStreet1>C/O MICROSOFT CORPORATION ONE MICROSOFT</rptOwnerStreet1>");
    assertThat(written).contains("<rptOwnerStreet2>WAY</rptOwnerStreet2>");
    assertThat(read(written)).isEqualTo(filing);
  }

  private static String versionOf(String cover) {
    String written = rewrite("<ownershipDocument>" + cover + "</ownershipDocument>");
    return written.replaceFirst("(?s).*<schemaVersion>(.*)</schemaVersion>.*", "$1");
  }

  /** Returns the elements of an address after reading and writing it. */
  private static String address(String periodOfReport, String elements) {
    String written =
        rewrite(
            "<ownershipDocument><periodOfReport>"
                + periodOfReport
                + "</periodOfReport><reportingOwner><reportingOwnerAddress>"
                + elements
                + "</reportingOwnerAddress></reportingOwner></ownershipDocument>");
    return written
        .replaceFirst("(?s).*<reportingOwnerAddress>\n(.*\n) *</reportingOwnerAddress>.*", "$1")
        .replaceAll("(?m)^ +", "");
  }

  private static String rewrite(String edgar) {
    return new OwnershipXmlWriter().write(read(edgar));
  }

  private static Filing read(String edgar) {
    return new OwnershipXmlReader().read(edgar).filing();
  }
}
