package org.section16;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.model.FootnoteFact;
import org.section16.testing.Documents;
import org.section16.testing.ExplanationFile;

/** A fact has the place of the words that state it, whatever markup the document has. */
final class FactPlacesTest {
  private static final String OPEN = "\u27E6";
  private static final String CLOSE = "\u27E7";
  private static final String LINE_END = "\u21B5";

  static Stream<String> explanations() {
    return Documents.read(Documents.file("explanations/places.txt"))
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("explanations")
  void eachFactHasThePlaceOfItsWords(String explanation) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String expected = explanation.replace(LINE_END, lineEnd);

      assertThat(marked(expected.replaceAll("[" + OPEN + CLOSE + "]", ""))).isEqualTo(expected);
    }
  }

  /** Returns the explanation with marks around the words of each fact. */
  private static String marked(String explanation) {
    String document = ExplanationFile.document("EXPLANATION").replace("EXPLANATION", explanation);
    ParseResult result = Section16.parse(document);
    int start = document.indexOf(explanation);
    TreeMap<Integer, String> marks = new TreeMap<>();
    result.filing().footnotes().get(0).facts().stream()
        .map(FootnoteFact::span)
        .distinct()
        .forEach(
            span -> {
              assertThat(span.line()).isEqualTo(lines(document, span).length);
              assertThat(span.column()).isEqualTo(last(lines(document, span)).length() + 1);
              marks.merge(span.start() - start, OPEN, String::concat);
              marks.merge(span.end() - start, CLOSE, String::concat);
            });
    StringBuilder marked = new StringBuilder(explanation);
    marks.descendingMap().forEach(marked::insert);
    return marked.toString();
  }

  private static String[] lines(String document, SourceSpan span) {
    return document.substring(0, span.start()).split("\r\n|\r|\n", -1);
  }

  private static String last(String[] lines) {
    return Arrays.asList(lines).get(lines.length - 1);
  }
}
