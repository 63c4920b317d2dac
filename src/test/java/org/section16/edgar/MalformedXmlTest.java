package org.section16.edgar;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.model.Filing;
import org.section16.model.NonDerivativeTransaction;

/** XML that is not well-formed is read as far as possible, and each violation is reported. */
@Tag("slow")
final class MalformedXmlTest {
  private static final String SOUND =
      """
      <?xml version="1.0"?>
      <ownershipDocument>
        <documentType>4</documentType>
        <issuer>
          <issuerCik>0009900001</issuerCik>
          <issuerName>ACME WIDGETS INC</issuerName>
          <issuerTradingSymbol>ACMW</issuerTradingSymbol>
        </issuer>
        <reportingOwner>
          <reportingOwnerId>
            <rptOwnerName>Roe Jane A</rptOwnerName>
          </reportingOwnerId>
        </reportingOwner>
        <nonDerivativeTable>
          <nonDerivativeTransaction>
            <securityTitle><value>Common Stock</value></securityTitle>
            <transactionAmounts>
              <transactionShares><value>10000</value><footnoteId id="F1"/></transactionShares>
              <transactionPricePerShare><value>18.36</value></transactionPricePerShare>
            </transactionAmounts>
          </nonDerivativeTransaction>
        </nonDerivativeTable>
        <footnotes>
          <footnote id="F1">Sold under a plan.</footnote>
        </footnotes>
        <remarks>None.</remarks>
        <ownerSignature>
          <signatureName>/s/ Jane A Roe</signatureName>
        </ownerSignature>
      </ownershipDocument>
      """;

  @Test
  void anAttributeWithoutValueIsIgnored() {
    assertReadWhole(
        "<nonDerivativeTable>",
        "<nonDerivativeTable ativeTable>",
        "14:23: error: attribute 'ativeTable' of <nonDerivativeTable> has no value; ignored");
  }

  @Test
  void aValueWithoutQuotesIsRead() {
    assertReadWhole(
        "<footnoteId id=\"F1\"/>",
        "<footnoteId id=F1/>",
        "18:60: error: value of attribute 'id' is not in quotes; read as 'F1'");
    assertReadWhole(
        "<footnoteId id=\"F1\"/>",
        "<footnoteId id=\"F1/>",
        "18:60: error: value of attribute 'id' is not in quotes; read as 'F1'");
  }

  @Test
  void anAmpersandIsRead() {
    Filing filing =
        assertFlagged(
            "ACME WIDGETS INC",
            "ACME & SONS",
            "6:22: error: '&' is not escaped as &amp;; read as text");
    assertThat(filing.issuer().issuerName().value()).hasValue("ACME & SONS");
  }

  @Test
  void anUnknownReferenceIsRead() {
    Filing filing =
        assertFlagged(
            "ACME WIDGETS INC",
            "ACME&nbsp;&amp;&#65;&#x1B;",
            "6:21: error: reference &nbsp; is not defined in XML; read as text",
            "6:37: error: reference &#x1B; is not defined in XML; read as text");
    assertThat(filing.issuer().issuerName().value()).hasValue("ACME&nbsp;&A&#x1B;");
  }

  @Test
  void aLessThanSignIsRead() {
    Filing filing =
        assertFlagged(
            "None.",
            "a < 5 and <1 % of all",
            "26:14: error: '<' is not escaped as &lt;; read as text",
            "26:22: error: '<' is not escaped as &lt;; read as text");
    assertThat(filing.remarks().value()).hasValue("a < 5 and <1 % of all");
  }

  @Test
  void aControlCharacterIsRead() {
    Filing filing =
        assertFlagged(
            "None.",
            "No\u0007ne.",
            "26:14: error: character U+0007 is not allowed in XML; read as text");
    assertThat(filing.remarks().value()).hasValue("No\u0007ne.");
  }

  @Test
  void anEndTagMayBeMisspelt() {
    assertReadWhole(
        "</transactionPricePerShare>",
        "</transactionPricePershare>",
        "19:55: error: <transactionPricePerShare> is closed by </transactionPricePershare>; read as"
            + " its end tag");
    assertReadWhole(
        "INC</issuerName>",
        "INC</x>",
        "6:33: error: <issuerName> is closed by </x>; read as its end tag");
  }

  @Test
  void aStartTagMayBeMisspelt() {
    assertReadWhole(
        "<nonDerivativeTable>",
        "<nonDerivativeTabel>",
        "22:3: error: <nonDerivativeTabel> is closed by </nonDerivativeTable>; read as its end"
            + " tag");
    assertReadWhole(
        "<issuerName>",
        "<issuerNam>",
        "6:32: error: <issuerNam> is closed by </issuerName>; read as its end tag");
  }

  @Test
  void anEndTagMayBeMissingBeforeTheNextElement() {
    assertReadWhole(
        "</issuerName>",
        "",
        "6:5: error: <issuerName> has no end tag; assumed to end before the next tag");
    assertReadWhole(
        "10000</value>",
        "10000",
        "18:28: error: <value> has no end tag; assumed to end before the next tag");
    assertReadWhole(
        "  </issuer>\n",
        "",
        "4:3: error: <issuer> has no end tag; assumed to end before line 8",
        "8:3: error: <issuer> has no end tag; assumed to end here");
  }

  @Test
  void anEndTagMayBeMissingBeforeTheOuterEndTag() {
    assertReadWhole(
        "Common Stock</value>",
        "Common Stock",
        "16:22: error: <value> has no end tag; assumed to end before the next tag");
    assertReadWhole(
        "    </nonDerivativeTransaction>\n",
        "",
        "15:5: error: <nonDerivativeTransaction> has no end tag; assumed to end before line 21",
        "21:3: error: <nonDerivativeTransaction> has no end tag; assumed to end here");
  }

  @Test
  void anEndTagWithoutStartTagIsIgnored() {
    assertReadWhole(
        "<remarks>", "</b><remarks>", "26:3: error: end tag </b> has no start tag; ignored");
    assertReadWhole(
        "None.</remarks>",
        "None.</b></remarks>",
        "26:17: error: end tag </b> has no start tag; ignored");
  }

  @Test
  void theDocumentMayBeClosedTooEarly() {
    assertReadWhole(
        "  <remarks>",
        "</ownershipDocument>\n  <remarks>",
        "27:3: error: <remarks> comes after the end of the document; read as part of it");
  }

  @Test
  void aTagMayBeUnclosed() {
    assertReadWhole(
        "INC</issuerName>",
        "INC</issuerName",
        "6:33: error: tag </issuerName has no '>'; assumed to end here");
    assertReadWhole(
        "<nonDerivativeTransaction>",
        "<nonDerivativeTransaction",
        "16:7: error: tag <nonDerivativeTransaction has no '>'; assumed to end here");
  }

  @Test
  void aCommentMayBeUnclosed() {
    assertReadWhole(
        "<remarks>",
        "<!-- note ->\n  <remarks>",
        "26:3: error: comment without -->; assumed to end on its line");
    assertReadWhole(
        "<remarks>", "<!-- a -- b --><remarks>", "26:10: error: '--' in a comment; ignored");
  }

  @Test
  void aCdataSectionMayBeUnclosed() {
    assertReadWhole(
        "None.",
        "<![CDATA[None.",
        "26:12: error: unclosed CDATA section; read as text up to the next tag");
  }

  @Test
  void faultsFoundOnlyByTheStrictParserAreReported() {
    String second = SOUND.replace("<?xml version=\"1.0\"?>", "<?xml version=\"7\"?>");

    ParseResult result = new OwnershipXmlReader().read(second);

    assertThat(result.filing()).isEqualTo(read(SOUND));
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagnosticCode.XML_MALFORMED);
    assertThat(result.diagnostics().get(0).message()).endsWith("; read as far as possible");
  }

  @Test
  void aMalformedFileMayAlsoBeCutOff() {
    String cut = SOUND.replace("WIDGETS", "&").replaceAll("(?s)18\\.36.*", "18");

    ParseResult result = new OwnershipXmlReader().read(cut);

    assertThat(messages(result))
        .containsExactly(
            "6:22: error: '&' is not escaped as &amp;; read as text",
            "19:44: error: file is cut off inside <value>; the part before was read")
        .inOrder();
    NonDerivativeTransaction row =
        (NonDerivativeTransaction) result.filing().nonDerivativeTable().get(0);
    assertThat(row.transactionAmounts().transactionPricePerShare().isBlank()).isTrue();
  }

  @Test
  void aSecondIssuerIsAWarning() {
    String two =
        SOUND.replace("  <remarks>", "  <issuer><issuerName>B</issuerName></issuer>\n  <remarks>");

    assertThat(messages(new OwnershipXmlReader().read(two)))
        .containsExactly("26:3: warning: repeated <issuer> in <ownershipDocument>; ignored");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void hostileFilesTakeLinearTime() {
    int count = 100_000;
    for (String piece :
        List.of(
            "<",
            "&",
            "<a ",
            "<a b='",
            "</a",
            "<!--",
            "<!-- a",
            "<![CDATA[",
            "<?a",
            "<!",
            "<![",
            "<!a [>",
            "<a>",
            "<issuer>",
            "</issuer>",
            "<remarks>x",
            "<a b=\"c\" b=\"c\">",
            "]]>",
            "< ",
            "\u0007")) {
      String document =
          "<ownershipDocument><remarks>" + piece.repeat(count) + "</remarks></ownershipDocument>";

      ParseResult result = new OwnershipXmlReader().read(document);

      assertWithMessage(piece).that(result.hasErrors()).isTrue();
    }
    String deep =
        "<ownershipDocument>" + "<a>".repeat(count) + "</b><value><remarks>".repeat(count);
    assertThat(new OwnershipXmlReader().read(deep).hasErrors()).isTrue();
  }

  /** Checks that the same filing is read despite the damage, which is reported. */
  private static void assertReadWhole(String sound, String damaged, String... messages) {
    assertWithMessage(damaged).that(assertFlagged(sound, damaged, messages)).isEqualTo(read(SOUND));
  }

  private static Filing assertFlagged(String sound, String damaged, String... messages) {
    assertThat(SOUND).contains(sound);
    String document = SOUND.replace(sound, damaged);
    ParseResult result = new OwnershipXmlReader().read(document);
    assertThat(messages(result)).containsExactlyElementsIn(messages).inOrder();
    return result.filing();
  }

  private static List<String> messages(ParseResult result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.format("").substring(1).replaceAll(" \\[[a-z-]+]$", ""))
        .collect(Collectors.toList());
  }

  private static Filing read(String document) {
    return new OwnershipXmlReader().read(document).filing();
  }
}
