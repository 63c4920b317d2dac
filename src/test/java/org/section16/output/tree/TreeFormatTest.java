package org.section16.output.tree;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.section16.Diagnostic;
import org.section16.testing.Documents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TreeFormatTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");
  private static final String ROW = "| Common Stock | S ⁽¹⁾ | |\n";

  @Test
  void textIsIndentedWithPlacesAndAChainOfRulesOnOneLine() throws IOException {
    assertThat(write(TreeFormat.TEXT, DocumentTree.of(ROW, "dataRow")))
        .isEqualTo(
            """
            dataRow 1:1-1:26
              CELL 1:1 "| "
              firstCell 1:3-1:14
                TEXT 1:3 "Common"
                TEXT 1:9 " Stock"
              CELL 1:15 " | "
              cell 1:18-1:22
                TEXT 1:18 "S"
                footnoteReference/MARKER 1:20 "⁽¹⁾"
              CELL 1:23 " | "
              CELL 1:26 "|"
            """);
  }

  @Test
  void textEscapesInvisibleCharacters() throws IOException {
    assertThat(write(TreeFormat.TEXT, DocumentTree.of("a\u200Bb\u0007\u2028c \"\\\\")))
        .contains("\"a\\u200Bb\\u0007\\u2028c\"");
  }

  @Test
  void lispEqualsThatOfAntlr() throws IOException {
    assertThat(write(TreeFormat.LISP, DocumentTree.of(ROW, "dataRow")))
        .isEqualTo(
            "(dataRow |  (firstCell Common  Stock)  |  (cell S (footnoteReference ⁽¹⁾))  |  |)\n");
  }

  @Test
  void jsonHasRulesWithTheirAlternativesAndTokensWithTheirOffsets() throws IOException {
    assertThat(write(TreeFormat.JSON, DocumentTree.of("| A \uD83D\uDE00 | (1) |", "row")))
        .isEqualTo(
            """
            {"file":"a.md","tree":{"rule":"row","line":1,"column":1,"start":0,"end":14,"children":[
            {"token":"CELL","line":1,"column":1,"start":0,"end":2,"text":"| "},
            {"rule":"firstCell","line":1,"column":3,"start":2,"end":6,"children":[
            {"token":"TEXT","line":1,"column":3,"start":2,"end":3,"text":"A"},
            {"token":"TEXT","line":1,"column":4,"start":3,"end":6,"text":" \uD83D\uDE00"}]},
            {"token":"CELL","line":1,"column":7,"start":6,"end":9,"text":" | "},
            {"rule":"cell","line":1,"column":10,"start":9,"end":12,"children":[
            {"rule":"footnoteReference","line":1,"column":10,"start":9,"end":12,"children":[
            {"token":"MARKER","line":1,"column":10,"start":9,"end":12,"text":"(1)"}]}]},
            {"token":"CELL","line":1,"column":13,"start":12,"end":14,"text":" |"}]}}
            """
                    .replace("\n", "")
                + "\n");
  }

  @Test
  void theTokensAreTheWholeDocument() throws IOException {
    String source = Files.readString(SAMPLE);
    StringWriter out = new StringWriter();
    TokenFormat.JSON.write("a.md", DocumentTree.of(source), out);

    List<JsonNode> tokens = new ArrayList<>();
    new JsonMapper().readTree(out.toString()).get("tokens").forEach(tokens::add);

    assertThat(tokens.stream().map(token -> token.get("text").asString()).collect(joining()))
        .isEqualTo(source);
    assertThat(tokens.get(tokens.size() - 1).get("token").asString()).isEqualTo("EOF");
  }

  @Test
  void tokensAsTextAreOneLineEachAndHiddenOnesAreMarked() throws IOException {
    StringWriter out = new StringWriter();
    TokenFormat.TEXT.write("a.md", DocumentTree.of(ROW), out);

    assertThat(out.toString())
        .isEqualTo(
            """
                0      1:1 CELL "| "
                1      1:3 TEXT "Common"
                2      1:9 TEXT " Stock"
                3     1:15 CELL " | "
                4     1:18 TEXT "S"
                5     1:19 RUN_BLANK hidden " "
                6     1:20 MARKER "⁽¹⁾"
                7     1:23 CELL " | "
                8     1:26 CELL "|"
                9     1:27 ROW_END "\\n"
               10      2:1 EOF ""
            """);
  }

  @Test
  void theSvgOfAFilingHasABoxForEachRuleAndTokenWithinThePicture() throws Exception {
    DocumentTree tree = DocumentTree.of(Files.readString(SAMPLE));
    Element svg = xml(write(TreeFormat.SVG, tree)).getDocumentElement();

    int nodes = new JsonMapper().readTree(write(TreeFormat.JSON, tree)).findValues("start").size();
    NodeList boxes = svg.getElementsByTagName("rect");
    assertThat(boxes.getLength()).isEqualTo(nodes);
    int width = number(svg, "width");
    int height = number(svg, "height");
    assertThat(width).isAtMost(1600);
    for (int i = 0; i < boxes.getLength(); i++) {
      Element box = (Element) boxes.item(i);
      assertThat(number(box, "x") + number(box, "width")).isAtMost(width);
      assertThat(number(box, "y") + number(box, "height")).isAtMost(height);
    }
  }

  @Test
  void theSvgShortensLongTextsAndShowsThemAsTooltips() throws Exception {
    String svg = write(TreeFormat.SVG, DocumentTree.of(Files.readString(SAMPLE)));

    assertThat(svg).contains(">Table I - Non-Derivative Securities…</text>");
    assertThat(svg)
        .contains(
            "TABLE_I 20:1\nTable I - Non-Derivative Securities Acquired, Disposed of, or"
                + " Beneficially Owned</title>");
    NodeList texts = xml(svg).getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      assertThat(texts.item(i).getTextContent().length()).isLessThan(60);
    }
  }

  @Test
  void theSvgContainsNoScriptsOrControlCharactersOfTheDocument() throws Exception {
    String svg =
        write(TreeFormat.SVG, DocumentTree.of("| <script>alert(1)</script> \u0001 & \uD800 |"));

    assertThat(xml(svg).getElementsByTagName("script").getLength()).isEqualTo(0);
    assertThat(svg).contains("script&gt;alert");
  }

  @Test
  void unexpectedTokensAreMarkedInEachFormat() throws IOException {
    DocumentTree tree = DocumentTree.of("| Common", "cell");

    assertThat(write(TreeFormat.TEXT, tree)).contains("CELL 1:1 \"| \" <-- unexpected\n");
    assertThat(write(TreeFormat.JSON, tree)).contains("\"unexpected\":true");
    assertThat(write(TreeFormat.SVG, tree)).contains("<rect class=\"ERROR\"");
    assertThat(tree.diagnostics().stream().map(Diagnostic::message))
        .containsExactly("not expected here by the rule 'cell'");
  }

  @Test
  void aRuleThatEndsBeforeTheDocumentIsReported() {
    assertThat(DocumentTree.of(ROW, "dataRow").diagnostics()).isEmpty();

    Diagnostic diagnostic = DocumentTree.of(ROW + ROW, "row").diagnostics().get(0);
    assertThat(diagnostic.format("a.md"))
        .isEqualTo(
            "a.md:2:1: info: the rule 'row' ends here; the text after it is not in the tree [unexpected-content]");
  }

  @Test
  void anUnknownRuleListsTheExistingOnes() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> DocumentTree.of(ROW, "cellRow"));

    assertThat(e).hasMessageThat().startsWith("the grammar has no rule 'cellRow'; it has: filing,");
  }

  @Test
  void everyDocumentHasATreeInEveryFormat() throws Exception {
    for (Path file : Documents.all()) {
      DocumentTree tree = DocumentTree.of(Documents.read(file));
      assertWithMessage(file.toString()).that(write(TreeFormat.TEXT, tree)).startsWith("filing");
      assertWithMessage(file.toString()).that(write(TreeFormat.LISP, tree)).endsWith("<EOF>)\n");
      JsonNode json = new JsonMapper().readTree(write(TreeFormat.JSON, tree));
      assertWithMessage(file.toString()).that(json.at("/tree/rule").asString()).isEqualTo("filing");
      xml(write(TreeFormat.SVG, tree));
    }
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static String write(TreeFormat format, DocumentTree tree) throws IOException {
    StringWriter out = new StringWriter();
    format.write("a.md", tree, out);
    return out.toString();
  }
}
