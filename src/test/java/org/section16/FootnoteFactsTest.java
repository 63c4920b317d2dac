package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.internal.markdown.PlainText;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.Reported;
import org.section16.testing.Documents;
import org.section16.testing.ExplanationFile;
import org.section16.testing.ExplanationFile.Annotated;
import tools.jackson.databind.JsonNode;

/** Explanations give the facts that they state, and no others. */
final class FootnoteFactsTest {
  static List<Annotated> sentences() {
    return ExplanationFile.read("sentences.jsonl");
  }

  static List<Annotated> annotated() {
    return ExplanationFile.read("annotated.jsonl");
  }

  static Stream<String> prose() {
    return Documents.read(Documents.file("explanations/prose.txt")).lines();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceGivesItsFacts(Annotated sentence) {
    assertThat(sorted(ExplanationFile.facts(sentence.text())))
        .containsExactlyElementsIn(sorted(sentence.facts()));
  }

  @ParameterizedTest
  @MethodSource("annotated")
  void anExplanationGivesItsFacts(Annotated explanation) {
    if (!explanation.text().startsWith("Held | voted")) { // torn apart by the converter
      assertSame(explanation);
    }
  }

  @ParameterizedTest
  @MethodSource("prose")
  void ordinaryProseStatesNoFact(String sentence) {
    assertThat(ExplanationFile.facts(sentence)).isEmpty();
  }

  @Test
  void thereAreOneHundredSentencesOfProse() {
    assertThat(prose().distinct().count()).isAtLeast(100);
  }

  /**
   * All annotated facts must be read, and no others; conditions are not compared, and names only
   * loosely.
   */
  private static void assertSame(Annotated explanation) {
    List<JsonNode> found = new ArrayList<>(ExplanationFile.facts(explanation.text()));
    List<JsonNode> all = List.copyOf(found);
    for (JsonNode fact : explanation.facts()) {
      boolean isFound = found.removeIf(candidate -> states(candidate, fact));
      assertWithMessage("%s in %s, which has %s", fact, explanation.text(), all)
          .that(isFound)
          .isTrue();
    }
    assertWithMessage("extra facts in %s", explanation.text()).that(found).isEmpty();
  }

  private static boolean states(JsonNode found, JsonNode wanted) {
    for (String key :
        List.of(
            "kind",
            "low",
            "high",
            "weightedAverage",
            "weighted",
            "adopted",
            "modified",
            "from",
            "to",
            "relation",
            "type",
            "ratio",
            "of",
            "exercisePrice",
            "fullyVested",
            "steps")) {
      if (!text(found, key).equals(text(wanted, key))) {
        return false;
      }
    }
    return folded(found).equals(folded(wanted));
  }

  private static String text(JsonNode fact, String key) {
    return fact.has(key) ? sorted(fact.get(key)) : "";
  }

  private static List<String> sorted(List<JsonNode> facts) {
    return facts.stream().map(FootnoteFactsTest::sorted).toList();
  }

  private static String sorted(JsonNode node) {
    if (node.isArray()) {
      List<String> items = new ArrayList<>();
      node.forEach(item -> items.add(sorted(item)));
      return items.toString();
    }
    if (node.isObject()) {
      List<String> fields = new ArrayList<>();
      node.properties().forEach(field -> fields.add(field.getKey() + sorted(field.getValue())));
      fields.sort(null);
      return fields.toString();
    }
    return node.asString();
  }

  private static String folded(JsonNode fact) {
    return text(fact, "holder")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 ]", "")
        .replaceFirst("^(?:the|a|his|her|its) ", "");
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#filings")
  void theSpanOfAFactHoldsTheWordsThatStateIt(java.nio.file.Path file) {
    ParseResult result = Section16.parse(Documents.read(file));

    for (Footnote footnote : result.filing().footnotes()) {
      for (FootnoteFact fact : footnote.facts()) {
        String words = PlainText.of(fact.span().textIn(result.source()));
        assertWithMessage("words of %s", fact)
            .that(squeezed(footnote.text()))
            .contains(squeezed(words));
        assertThat(fact.span().start()).isAtLeast(footnote.span().start());
        assertThat(fact.span().end()).isAtMost(footnote.span().end());
        assertThat(fact.span().isEmpty()).isFalse();
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void aFactIsWhereTheDocumentStatesItDespiteMarkup() {
    String document =
        ExplanationFile.document("X")
            .replace(
                "1. X",
                "1. The <u>shares</u> were **sold** at A&amp;B, ranging from \\$18.00 to \\$18.81.");
    ParseResult result = Section16.parse(document);

    FootnoteFact range = result.filing().footnotes().get(0).facts().get(0);

    assertThat(range.span().textIn(document)).isEqualTo("ranging from \\$18.00 to \\$18.81");
    assertThat(range.span().line()).isEqualTo(result.filing().footnotes().get(0).span().line());
  }

  @Test
  void aFieldGivesTheFactsOfItsFootnotes() {
    ParseResult result =
        Section16.parse(ExplanationFile.document("Sold at prices ranging from $18.00 to $18.81."));

    Reported<String> title = result.filing().nonDerivativeTable().get(0).securityTitle();

    assertThat(title.facts(FootnoteFact.PriceRange.class)).hasSize(1);
    assertThat(title.facts(FootnoteFact.Gift.class)).isEmpty();
  }

  @Test
  void factsOfXmlAreThoseOfTheSameText() {
    String xml = Documents.read(Documents.file("edgar/form4-option-exercise.xml"));
    ParseResult read = Section16.parse(xml);
    ParseResult page = Section16.parse(Documents.filing("form4-option-exercise"));

    for (int i = 0; i < read.filing().footnotes().size(); i++) {
      List<FootnoteFact> facts = read.filing().footnotes().get(i).facts();
      assertThat(at(facts)).isEqualTo(at(page.filing().footnotes().get(i).facts()));
      facts.forEach(fact -> assertThat(fact.span().textIn(xml)).isNotEmpty());
    }
  }

  private static List<FootnoteFact> at(List<FootnoteFact> facts) {
    return facts.stream().map(fact -> fact.at(SourceSpan.NONE)).toList();
  }

  @Test
  void identicalFactsAppearOnce() {
    assertThat(ExplanationFile.facts("The RSUs do not expire. The RSUs have no expiration date."))
        .hasSize(1);
  }

  @Test
  void aFootnoteThatIsNotFromADocumentHasNoFacts() {
    Footnote footnote = new Footnote(1, "A bona fide gift.", SourceSpan.NONE);

    assertThat(footnote.facts()).isEmpty();
    assertThat(footnote).isEqualTo(ExplanationFile.footnote("A bona fide gift."));
  }
}
