package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.Severity;
import org.section16.SourceSpan;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.Reported;
import org.section16.output.FilingWriter;
import org.section16.testing.FilingFields;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every text, whatever it is. */
final class Properties {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final JsonMapper JSON = new JsonMapper();

  private Properties() {}

  static void check(String document) throws Exception {
    long begun = System.nanoTime();
    ParseResult result = Section16.parse(document);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    assertWithMessage("time to read %s characters", document.length())
        .that(taken)
        .isLessThan(LONGEST);
    assertThat(Section16.parse(document)).isEqualTo(result);
    checkPlaces(document, result);
    checkJson(result);
    checkXml(result);
    checkTables(result);
  }

  private static void checkPlaces(String document, ParseResult result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      checkPlace(document, diagnostic.span());
    }
    for (Map.Entry<String, Reported<?>> field : FilingFields.reported(result.filing()).entrySet()) {
      checkPlace(document, field.getValue().span());
    }
    for (Footnote footnote : result.filing().footnotes()) {
      checkPlace(document, footnote.span());
      for (FootnoteFact fact : footnote.facts()) {
        checkPlace(document, fact.span());
      }
    }
  }

  private static void checkPlace(String document, SourceSpan span) {
    if (!span.isEmpty()) {
      assertWithMessage("%s", span).that(span.start()).isAtLeast(0);
      assertWithMessage("%s", span).that(span.end()).isAtLeast(span.start());
      assertWithMessage("%s", span).that(span.end()).isAtMost(document.length());
      assertWithMessage("%s", span).that(span.line()).isAtLeast(1);
    }
  }

  private static void checkJson(ParseResult result) {
    JSON.readTree(FilingWriter.json().write("fuzz.md", result));
    String line = FilingWriter.jsonLines().write("fuzz.md", result);
    assertThat(line.strip().lines().count()).isEqualTo(1);
    JSON.readTree(line);
  }

  /** What is written is well-formed, and the same when it is read and written again. */
  private static void checkXml(ParseResult result) throws Exception {
    String xml = FilingWriter.xml().write("fuzz.xml", result);
    parser().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    String again = FilingWriter.xml().write("fuzz.xml", Section16.parse(xml));
    assertThat(again).isEqualTo(xml);
  }

  private static void checkTables(ParseResult result) {
    FilingWriter.csv().write("fuzz.md", result);
    FilingWriter.text(80).write("fuzz.md", result);
    String markdown = FilingWriter.markdown().write("fuzz.md", result);
    ParseResult again = Section16.parse(markdown);
    if (result.diagnostics().stream().allMatch(found -> found.severity() == Severity.INFO)) {
      assertThat(again.filing()).isEqualTo(result.filing());
    }
  }

  private static DocumentBuilderFactory parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }
}
