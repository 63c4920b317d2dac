package org.section16.output.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.SourceSpan;
import org.section16.edgar.FilingComparison;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Issuer;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

@Tag("slow")
final class ReportPageTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  /** Row 2 has two amounts that are no numbers; nothing explains marker (9). */
  private static final String FAULTY =
      """
      FORM 4

      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | 1. Title of Security (Instr. 3) |
      |---|
      | Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | $18.3654 ⁽¹⁾ | 55,500 | D | |
      | Common Stock ⁽⁹⁾ | 08/06/2013 | | S | | ten | D | $18.3654 | many | D | |

      Explanation of Responses:

      - A weighted average of several prices.
      """;

  private static final String PRICE =
      "nonDerivativeTable[1].transactionAmounts.transactionPricePerShare";

  private static String sample() {
    try {
      return Files.readString(SAMPLE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theFormShowsValuesAsTheSecPrintsThem() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      assertThat(page.title())
          .isEqualTo("filing.md: Form 4 · QUALYS, INC. · Wilson John N · 08/06/2013");
      assertThat(page.field("issuer.issuerTradingSymbol").getTextContent()).isEqualTo("QLYS");
      assertThat(page.field(PRICE).getTextContent()).isEqualTo("$18.3654");
      assertThat(page.texts("#form .columns11 tbody tr:nth-child(2) td"))
          .containsExactly(
              "Common Stock",
              "08/06/2013",
              "",
              "S(1)",
              "",
              "10,000",
              "D",
              "$18.3654(2)",
              "55,500",
              "D",
              "")
          .inOrder();
      assertThat(page.texts("#form .columns16 tbody tr:nth-child(1) td"))
          .containsExactly(
              "Stock Option (right to buy)",
              "$4.1",
              "08/06/2013",
              "",
              "M(1)",
              "",
              "",
              "10,000",
              "(3)",
              "11/05/2020",
              "Common Stock",
              "10,000",
              "$0",
              "140,591",
              "D",
              "")
          .inOrder();
    }
  }

  @Test
  void everyDocumentIsShownUnchangedAndEveryValueLinksToItsPlace() throws IOException {
    for (Path file : documents()) {
      String document = Files.readString(file);
      ParseResult result = Section16.parse(document);
      try (BrowserPage page = BrowserPage.withoutScript(ReportPage.render("x", result))) {
        List<HtmlElement> lines = page.elements("#source .line");
        assertWithMessage(file.toString())
            .that(lines.stream().map(HtmlElement::getTextContent).collect(joining("\n")))
            .isEqualTo(document.replace("\r\n", "\n"));
        Set<String> linked = new HashSet<>();
        for (HtmlElement field : page.elements("#form [data-places]")) {
          linked.addAll(List.of(field.getAttribute("data-places").split(" ")));
        }
        Map<String, Set<String>> places = new HashMap<>();
        for (HtmlElement piece : page.elements("#source [data-places]")) {
          Set<String> numbers =
              new HashSet<>(List.of(piece.getAttribute("data-places").split(" ")));
          numbers.retainAll(linked);
          places.computeIfAbsent(where(piece), key -> new HashSet<>()).addAll(numbers);
        }
        collectSpans(
            result.filing(),
            span ->
                assertWithMessage("'%s' in %s", span.textIn(document), file)
                    .that(places.getOrDefault(span.line() + ":" + span.column(), Set.of()))
                    .isNotEmpty());
      }
    }
  }

  /** Line and column of a piece of the document. */
  private static String where(HtmlElement piece) {
    int column = 1;
    for (DomNode each = piece.getPreviousSibling();
        each != null;
        each = each.getPreviousSibling()) {
      column += each.getTextContent().length();
    }
    HtmlElement line = (HtmlElement) piece.getParentNode().getParentNode();
    return line.getAttribute("data-line") + ":" + column;
  }

  /** All documents in testdata: as they come from converters, damaged ones, and EDGAR's XML. */
  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
      List<Path> documents =
          files
              .filter(file -> file.toString().matches(".*/(filings|invalid|damaged|edgar)/.*"))
              .sorted()
              .toList();
      assertThat(documents.size()).isAtLeast(60);
      return documents;
    }
  }

  /** The places of all that is printed, wherever it stands in the model. */
  private static void collectSpans(Object part, Consumer<SourceSpan> spans) {
    if (part instanceof Reported<?> reported && !reported.raw().isEmpty()) {
      spans.accept(reported.span());
    } else if (part instanceof FootnoteReference reference) {
      spans.accept(reference.span());
    } else if (part instanceof Footnote footnote) {
      spans.accept(footnote.span());
    } else if (part instanceof TableEntry entry) {
      spans.accept(entry.span());
    }
    if (part instanceof Collection<?> parts) {
      parts.forEach(each -> collectSpans(each, spans));
    } else if (part instanceof Record && !(part instanceof FootnoteReference)) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        try {
          collectSpans(component.getAccessor().invoke(part), spans);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
  }

  @Test
  void anyLineBreakIsAccepted() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String document = sample() + "\n\n\tlast | line |\n";
      try (BrowserPage page = BrowserPage.of(document.replace("\n", lineEnd))) {
        assertThat(String.join("\n", page.texts("#source .line"))).isEqualTo(document);
      }
    }
  }

  @Test
  void pointingAtAValueHighlightsItsPlaceAndTheReverse() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      page.point(page.field(PRICE));
      assertThat(page.litText()).isEqualTo("\\$18.3654 ⁽²⁾");
      assertThat(page.litFields()).containsExactly(PRICE);

      page.point(page.elements("#source a.piece.lit").get(0));
      assertThat(page.litFields()).containsExactly(PRICE);
      assertThat(page.element("#inspector").getTextContent()).contains(PRICE);
      assertThat(page.element("#inspector").getTextContent()).contains("line 26, column 56");
    }
  }

  @Test
  void focusingAValueHighlightsItsPlaceUntilAnotherIsFocused() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      page.focus(page.field(PRICE));
      assertThat(page.litText()).isEqualTo("\\$18.3654 ⁽²⁾");

      page.focus(page.field("issuer.issuerName"));
      assertThat(page.litText()).isEqualTo("QUALYS, INC.");
      assertThat(page.litFields()).containsExactly("issuer.issuerName");
    }
  }

  @Test
  void theNumberOfARowHighlightsTheWholeRowAndItsValues() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      page.point(page.field("nonDerivativeTable[1]"));
      assertThat(page.litText())
          .isEqualTo(
              "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D"
                  + " | |");
      assertThat(page.litFields()).containsExactly("nonDerivativeTable[1]");
    }
  }

  /** The name and the ticker overlap; ticker and foreign ticker are read from the same place. */
  private static ParseResult overlapping() {
    SourceSpan name = new SourceSpan(2, 8, 1, 3);
    SourceSpan ticker = new SourceSpan(6, 12, 1, 7);
    Filing none = Filing.EMPTY;
    Filing filing =
        new Filing(
            none.documentType(),
            none.periodOfReport(),
            none.dateOfOriginalSubmission(),
            none.noSecuritiesOwned(),
            none.notSubjectToSection16(),
            none.form3HoldingsReported(),
            none.form4TransactionsReported(),
            none.aff10b5One(),
            new Issuer(
                Reported.nothing(),
                Reported.of("cdefgh", "cdefgh", name),
                Reported.of("ghijkl", "ghijkl", ticker),
                Reported.of("ghijkl", "ghijkl", ticker)),
            none.reportingOwners(),
            none.filingGroup(),
            none.nonDerivativeTable(),
            none.derivativeTable(),
            none.footnotes(),
            none.remarks(),
            none.ownerSignatures());
    return new ParseResult(filing, List.of(), "abcdefghijklmn");
  }

  @Test
  void placesMayOverlapAndBelongToSeveralFields() {
    try (BrowserPage page = BrowserPage.of(overlapping())) {
      page.point(page.field("issuer.issuerName"));
      assertThat(page.litText()).isEqualTo("cdefgh");
      assertThat(page.litFields()).containsExactly("issuer.issuerName");

      page.point(page.field("issuer.issuerForeignTradingSymbol"));
      assertThat(page.litText()).isEqualTo("ghijkl");
      assertThat(page.litFields())
          .containsExactly("issuer.issuerTradingSymbol", "issuer.issuerForeignTradingSymbol");
      assertThat(page.element("#source .line").getTextContent()).isEqualTo("abcdefghijklmn");
    }
  }

  @Test
  void keysMoveFromValueToValueToTheOtherSideAndBack() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      HtmlElement price = page.field(PRICE);
      page.focus(price);
      page.press("ArrowRight");
      assertThat(page.focused().getAttribute("data-path")).isEqualTo(PRICE + ".footnoteId[0]");
      page.press("ArrowLeft");
      assertThat(page.focused()).isEqualTo(price);

      page.press("Enter");
      assertThat(page.focused().getTextContent()).isEqualTo("\\$18.3654 ");
      page.press("Escape");
      assertThat(page.focused()).isEqualTo(price);
    }
  }

  @Test
  void oneValueOfEachSideIsReachedWithTab() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      page.focus(page.field(PRICE));
      assertThat(page.elements("#form a[tabindex='0']")).containsExactly(page.field(PRICE));
      assertThat(page.texts("#source a[tabindex='0']")).containsExactly("\\$18.3654 ");
    }
  }

  @Test
  void aMarkerShowsItsExplanation() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      HtmlElement marker = page.field(PRICE + ".footnoteId[0]");
      assertThat(page.isShown("#popover")).isFalse();
      page.focus(marker);
      assertThat(page.isShown("#popover")).isTrue();
      assertThat(page.element("#popover").getTextContent())
          .startsWith("Footnote (2)The sale price for this transaction reported in column 4");
      assertThat(page.element("#" + marker.getAttribute("aria-describedby")).getTextContent())
          .startsWith("The sale price for this transaction");

      page.press("Escape");
      assertThat(page.isShown("#popover")).isFalse();
    }
  }

  @Test
  void anExplanationHighlightsItsMarkers() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      page.point(page.field("footnotes.footnote[F1]"));
      assertThat(page.texts("#form .marker.same")).containsExactly("(1)", "(1)", "(1)");
    }
  }

  @Test
  void aMarkerWithoutAnExplanationSaysSo() {
    try (BrowserPage page = BrowserPage.of(FAULTY)) {
      HtmlElement marker = page.field("nonDerivativeTable[1].securityTitle.footnoteId[0]");
      assertThat(marker.getAttribute("class")).contains("dangling");
      page.point(marker);
      assertThat(page.element("#popover").getTextContent())
          .startsWith("Footnote (9)The document has no explanation for it.");
    }
  }

  @Test
  void anUnreadableValueIsShownAsPrintedAndFlagged() {
    try (BrowserPage page = BrowserPage.of(FAULTY)) {
      HtmlElement amount = page.field("nonDerivativeTable[1].transactionAmounts.transactionShares");
      assertThat(amount.getTextContent()).isEqualTo("ten");
      assertThat(amount.getAttribute("class").split(" "))
          .asList()
          .containsAtLeast("unread", "error");
      page.point(amount);
      assertThat(page.element("#popover").getTextContent()).startsWith("error: 'ten'");
    }
  }

  @Test
  void diagnosticsAppearBelowTheirLineAndInTheList() {
    ParseResult result = Section16.parse(FAULTY);
    assertThat(result.diagnostics().size()).isAtLeast(2);
    try (BrowserPage page = BrowserPage.of(result)) {
      for (int i = 0; i < result.diagnostics().size(); i++) {
        Diagnostic diagnostic = result.diagnostics().get(i);
        HtmlElement notice = page.element("#d" + (i + 1));
        assertThat(notice.getTextContent())
            .isEqualTo(
                diagnostic.severity().label()
                    + ": "
                    + diagnostic.message()
                    + " ["
                    + diagnostic.code().id()
                    + "]");
        assertThat(lineAbove(notice)).isEqualTo(Integer.toString(diagnostic.span().line()));
      }
      assertThat(page.elements("#notices a")).hasSize(result.diagnostics().size());
    }
  }

  private static String lineAbove(HtmlElement notice) {
    HtmlElement above = (HtmlElement) notice.getPreviousElementSibling();
    while (above.getAttribute("class").startsWith("notice")) {
      above = (HtmlElement) above.getPreviousElementSibling();
    }
    return above.getAttribute("data-line");
  }

  @Test
  void keysAndButtonsStepThroughDiagnostics() {
    int count = Section16.parse(FAULTY).diagnostics().size();
    try (BrowserPage page = BrowserPage.of(FAULTY)) {
      page.press("n");
      assertThat(page.element(".notice.current").getId()).isEqualTo("d1");
      assertThat(page.element("#position").getTextContent()).isEqualTo("1 of " + count);
      assertThat(page.focused().getId()).isEqualTo("d1");
      page.run("document.getElementById('next').click();");
      assertThat(page.element(".notice.current").getId()).isEqualTo("d2");
      assertThat(page.element("#notices a[aria-current]").getAttribute("href")).isEqualTo("#d2");
      page.press("p");
      page.press("p");
      assertThat(page.element(".notice.current").getId()).isEqualTo("d" + count);
    }
  }

  /** Footnote 7 stands three times and is explained nowhere; one amount is no number. */
  private static final String REPEATED =
      """
      FORM 4

      Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

      | 1. Title of Security (Instr. 3) |
      |---|
      | Common Stock ⁽⁷⁾ | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |
      | Common Stock ⁽⁷⁾ | 08/07/2013 | | S | | 1O,000 | D | $18.3654 | 45,500 | D | |
      | Common Stock ⁽⁷⁾ | 08/08/2013 | | S | | 10,000 | D | $18.3654 | 35,500 | D | |

      Explanation of Responses:

      1. Nothing refers to it.
      """;

  private static final String CLICK_WARNINGS =
      "document.querySelector('button.count.warning').click();";

  @Test
  void equalNoticesAreOneEntryWithAllTheirPlaces() {
    try (BrowserPage page = BrowserPage.of(REPEATED)) {
      HtmlElement entry = page.element("#notices li details");
      assertThat(entry.getTextContent()).isEqualTo("and at 2 more places8:16 9:16 ");
      int notices = page.elements(".notice").size();
      assertThat(page.elements("#notices a[data-notice]")).hasSize(notices);
      assertThat(page.elements("#notices li")).hasSize(notices - 2);
    }
  }

  @Test
  void aCountFiltersTheNoticesOfItsKind() {
    try (BrowserPage page = BrowserPage.of(REPEATED)) {
      HtmlElement badge = page.element("button.count.warning");
      page.run(CLICK_WARNINGS);
      assertThat(badge.getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(page.elements("#notices li:not([hidden])"))
          .containsExactlyElementsIn(page.elements("#notices li.warning"));
      assertThat(page.elements(".notice:not([hidden])"))
          .containsExactlyElementsIn(page.elements(".notice.warning"));
      page.press("p");
      assertThat(page.element(".notice.current").getAttribute("class")).contains("warning");

      page.run(CLICK_WARNINGS);
      assertThat(page.elements("#notices li[hidden]")).isEmpty();
    }
  }

  @Test
  void theListIsOneTabStop() {
    try (BrowserPage page = BrowserPage.of(REPEATED)) {
      assertThat(page.elements("#notices [tabindex='0']")).hasSize(1);
      assertThat(page.elements("#stepper [tabindex='0']")).hasSize(1);
      page.press("n");
      assertThat(page.elements("#notices [tabindex='0']"))
          .containsExactly(page.element("#notices a[aria-current]"));
    }
  }

  @Test
  void theCodeOfANoticeLinksToItsMeaning() {
    try (BrowserPage page = BrowserPage.of(FAULTY)) {
      HtmlElement code = page.element("#d1 .code");
      String meaning = DiagnosticCode.UNREADABLE_VALUE.explanation().strip();
      assertThat(page.texts(code.getAttribute("href") + " .meaning")).hasSize(1);
      assertThat(page.texts("#code-unreadable-value .meaning")).containsExactly(meaning);

      page.point(page.field("nonDerivativeTable[1].transactionAmounts.transactionShares"));
      assertThat(page.element("#popover").getTextContent()).contains(meaning);
    }
  }

  @Test
  void aTransactionCodeShowsItsMeaning() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      HtmlElement code = page.field("nonDerivativeTable[1].transactionCoding.transactionCode");
      page.point(code);
      assertThat(page.element("#popover").getTextContent())
          .isEqualTo("Code Sopen market or private sale");
      assertThat(code.getAttribute("aria-describedby")).isEqualTo("transaction-S");
      assertThat(page.texts(".meanings dt")).containsExactly("S", "M").inOrder();
    }
  }

  @Test
  void theSummaryIsOnTop() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      assertThat(page.texts(".summary dl > div"))
          .containsExactly(
              "WhoWilson John N EVP, Worldwide Field Ops",
              "Rows3 transactions 2 in Table I, 1 in Table II",
              "Open market, Table I−10,000 shares $183,654.00 received, $18.3654 a share",
              "Exercise, Table I+10,000 shares $41,000.00 paid, $4.1 a share",
              "Exercise, Table II−10,000 derivatives",
              "Rule 10b5-1(c) planYes",
              "FiledOn time by the date of the last signature")
          .inOrder();
    }
  }

  @Test
  void everyCellNamesItsColumnForNarrowScreens() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      assertThat(
              page.elements("#form .columns11 tbody tr:nth-child(1) td").stream()
                  .map(cell -> cell.getAttribute("data-label"))
                  .toList())
          .containsExactly(
              "Title of Security",
              "Transaction Date",
              "Deemed Execution Date",
              "Transaction Code",
              "V",
              "Amount",
              "(A) or (D)",
              "Price",
              "Amount Owned Following Reported Transaction(s)",
              "Ownership Form",
              "Nature of Indirect Beneficial Ownership")
          .inOrder();
    }
  }

  @Test
  void aCleanDocumentHasNoList() {
    try (BrowserPage page = BrowserPage.of(sample())) {
      assertThat(page.texts(".count")).containsExactly("No diagnostics");
      assertThat(page.elements("#notices")).isEmpty();
      page.press("n");
      assertThat(page.elements(".current")).isEmpty();
    }
  }

  @Test
  void differencesFromEdgarAreShownAtTheirValues() {
    Filing edgar = Section16.parse(sample()).filing();
    String document =
        sample()
            .replace("| 55,500 | D | |\n", "| 55,600 | D | |\n")
            .replaceFirst("\\| Common Stock \\| 08/06/2013 \\| \\| M[^\n]*\n", "");
    ParseResult result = Section16.parse(document);
    FilingComparison comparison = FilingComparison.between(result.filing(), edgar);
    try (BrowserPage page =
        BrowserPage.ofHtml(ReportPage.render("filing.md", result, comparison))) {
      HtmlElement owned =
          page.field(
              "nonDerivativeTable[0].postTransactionAmounts.sharesOwnedFollowingTransaction");
      assertThat(owned.getAttribute("class")).contains("difference");
      assertThat(owned.getParentNode().getTextContent()).isEqualTo("55,600 EDGAR has ≠ 55500");
      assertThat(page.texts("#form .missing")).hasSize(1);
      assertThat(page.texts("#form .missing").get(0))
          .startsWith("≠ EDGAR also has: transaction, Common Stock, 2013-08-06");
      assertThat(page.texts(".count")).containsExactly("1 info", "2 differences");
      assertThat(page.texts("#notices .message"))
          .contains(
              "sharesOwnedFollowingTransaction: 55600 in the document, 55500 in EDGAR's filing");
    }
  }

  @Test
  void aDocumentThatEqualsEdgarsFilingSaysSo() {
    ParseResult result = Section16.parse(sample());
    FilingComparison comparison = FilingComparison.between(result.filing(), result.filing());
    try (BrowserPage page =
        BrowserPage.ofHtml(ReportPage.render("filing.md", result, comparison))) {
      assertThat(page.texts(".count"))
          .containsExactly(
              "No diagnostics", comparison.comparedFields() + " fields compared: no difference")
          .inOrder();
    }
  }

  @Test
  void aDocumentWithAScriptRunsNothing() {
    String attack =
        "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b onclick='alert(3)'>";
    String document =
        sample()
                .replace("Common Stock |", attack + " |")
                .replace("QUALYS, INC.", attack)
                .replace("EVP, Worldwide", attack)
                .replace("The transactions reported", attack)
                .replace("/s/ Bruce Posey", attack)
            + "\n</code></div></section><script>alert(4)</script>\n";
    String html = ReportPage.render(attack + ".md", Section16.parse(document));
    try (BrowserPage page = BrowserPage.ofHtml(html)) {
      assertThat(page.alerts()).isEmpty();
      assertThat(page.elements("script")).hasSize(1);
      assertThat(page.elements("img, b[onclick], iframe, object, embed, link, base")).isEmpty();
      assertThat(page.title()).startsWith(attack);
      assertThat(page.texts("#form .columns11 tbody td").get(0)).contains("alert(1)");
      assertThat(page.texts("#form .explanation span").get(0)).contains("alert(1)");
    }
  }

  @Test
  void thePageForbidsEverythingThatIsNotInIt() {
    String html = ReportPage.render("filing.md", Section16.parse(FAULTY));
    try (BrowserPage page = BrowserPage.ofHtml(html)) {
      String policy =
          page.element("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
      assertThat(policy)
          .matches(
              "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}';"
                  + " script-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'");
      assertThat(page.elements("[style], [src], [onclick]")).isEmpty();
      for (HtmlElement link : page.elements("[href]")) {
        assertThat(link.getAttribute("href")).startsWith("#");
      }
    }
    assertThat(html).doesNotContain("http:");
    assertThat(html).doesNotContain("https:");
    assertThat(html).doesNotContain("url(");
    assertThat(html).doesNotContain("@import");
  }

  @Test
  void everyLinkHasATargetAndIdsAreUnique() {
    try (BrowserPage page = BrowserPage.of(FAULTY)) {
      List<String> names = page.elements("[id]").stream().map(HtmlElement::getId).toList();
      assertThat(names).containsNoDuplicates();
      for (HtmlElement link : page.elements("a[href]")) {
        assertThat(names).contains(link.getAttribute("href").substring(1));
      }
      for (HtmlElement described : page.elements("[aria-describedby]")) {
        assertThat(names)
            .containsAtLeastElementsIn(described.getAttribute("aria-describedby").split(" "));
      }
    }
  }

  @Test
  void invisibleCharactersAreShownAsTheirCodes() {
    String hidden = "FORM 4\n\nA\u202Edesrever\u202C and a\u0000nul\u200B\n";
    try (BrowserPage page = BrowserPage.of(hidden)) {
      assertThat(
              page.elements("#source .control").stream()
                  .map(each -> each.getAttribute("data-code"))
                  .toList())
          .containsExactly("202E", "202C", "0000", "200B")
          .inOrder();
    }
    assertThat(ReportPage.render("a\u202Eb", Section16.parse(hidden))).doesNotContain("\u202E");
  }

  @Test
  void aDocumentThatIsNotAFilingHasAPageToo() {
    for (String document : List.of("", "\n", "no filing at all", "| a |")) {
      try (BrowserPage page = BrowserPage.of(document)) {
        assertThat(page.texts("#source .line").get(0)).isEqualTo(document.strip());
        assertThat(page.texts("#form .none")).containsExactly("No rows", "No rows");
      }
    }
  }

  @Test
  void aLongDocumentIsRenderedQuickly() {
    String row =
        "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | $18.3654 ⁽²⁾ | 55,500 | D | |\n";
    StringBuilder document = new StringBuilder(FAULTY.substring(0, FAULTY.indexOf("| Common")));
    for (int i = 0; i < 3000; i++) {
      document.append(row);
    }
    ParseResult result = Section16.parse(document.toString());
    // Time of this thread: others may keep the machine busy.
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    String html = ReportPage.render("filing.md", result);
    long milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    assertThat(html).contains("id=\"L3000\"");
    assertThat(milliseconds).isLessThan(5000);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aNoticeThatSpansAllRowsDoesNotSlowDownRendering() {
    String row =
        "<nonDerivativeTransaction><transactionDate><value>soon</value></transactionDate>"
            + "</nonDerivativeTransaction>";
    String filing =
        "<ownershipDocument><nonDerivativeTable>stray"
            + row.repeat(20_000)
            + "</nonDerivativeTable></ownershipDocument>";

    ParseResult result = new OwnershipXmlReader().read(filing);
    String page = ReportPage.render("x", result);

    assertThat(result.diagnostics()).hasSize(20_001);
    assertThat(page).contains("id=\"d20001\"");
  }
}
