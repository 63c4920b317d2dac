package org.section16;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.testing.ExplanationFile;
import tools.jackson.databind.JsonNode;

/** The same fact, in every combination of its wordings. */
final class ParaphrasesTest {
  /** Returns all texts that take one wording of each of {@code parts}. */
  private static List<String> all(List<List<String>> parts) {
    List<String> texts = List.of("");
    for (List<String> part : parts) {
      List<String> longer = new ArrayList<>();
      for (String text : texts) {
        part.forEach(next -> longer.add(text + next));
      }
      texts = longer;
    }
    return texts;
  }

  private static List<String> either(String... texts) {
    return List.of(texts);
  }

  private static void assertStates(List<String> texts, String kind, String... fields) {
    for (String text : texts) {
      List<JsonNode> facts =
          ExplanationFile.facts(text).stream()
              .filter(fact -> fact.get("kind").asString().equals(kind))
              .toList();
      assertWithMessage("%s in: %s", kind, text).that(facts).hasSize(1);
      for (int i = 0; i < fields.length; i += 2) {
        JsonNode value = facts.get(0).get(fields[i]);
        assertWithMessage("%s of: %s", fields[i], text)
            .that(value == null ? "" : value.isValueNode() ? value.asString() : value.toString())
            .isEqualTo(fields[i + 1]);
      }
    }
  }

  private static void assertStatesNone(List<String> texts, String kind) {
    for (String text : texts) {
      Stream<JsonNode> facts = ExplanationFile.facts(text).stream();
      assertWithMessage("%s in: %s", kind, text)
          .that(facts.anyMatch(fact -> fact.get("kind").asString().equals(kind)))
          .isFalse();
    }
  }

  @Test
  void everyWordingOfAPriceRangeIsRead() {
    assertStates(
        all(
            List.of(
                either("These shares were sold ", "Shares purchased ", "The trades were executed "),
                either("in multiple transactions ", ""),
                either("at prices ", "at sale prices "),
                either(
                    "ranging from $41.05 to $42.1",
                    "between $41.05 and $42.1",
                    "from $41.05 to $42.1",
                    "ranging between US$41.05 and US$42.1",
                    "in the range of $41.05 - $42.1",
                    "from a low of $41.05 to a high of $42.1"),
                either(" per share", ", inclusive", ""),
                either(".", ". Full information will be provided upon request."))),
        "priceRange",
        "low",
        "41.05",
        "high",
        "42.1",
        "weightedAverage",
        "false");
  }

  @Test
  void everyWordingOfATradingPlanIsRead() {
    assertStates(
        all(
            List.of(
                either("The sales were effected ", "This transaction was made ", "Shares sold "),
                either("pursuant to ", "under ", "in accordance with "),
                either("a ", "a pre-existing ", "the Reporting Person's "),
                either("Rule 10b5-1 trading plan ", "10b5-1 plan ", "Rule 10b5-1(c) sales plan "),
                either("adopted by the holder on ", "dated ", "entered into on ", "adopted "),
                either("May 6, 2019", "05/06/2019", "May 6th, 2019"),
                either(".", ", as previously disclosed."))),
        "tradingPlan",
        "adopted",
        "2019-05-06");
  }

  @Test
  void aTradingPlanThatWasNotUsedIsNotAFact() {
    assertStatesNone(
        all(
            List.of(
                either("The sales were ", "This transaction was "),
                either("not made pursuant to ", "not effected under ", "made outside of "),
                either("a Rule 10b5-1 trading plan", "any 10b5-1 plan"),
                either(".", " adopted on May 6, 2019."))),
        "tradingPlan");
  }

  @Test
  void everyWordingOfInstallmentsIsRead() {
    assertStates(
        all(
            List.of(
                either(
                    "The option vests ", "The RSUs will vest ", "The shares become exercisable "),
                either("in four equal annual installments ", "in 4 annual installments "),
                either("beginning on ", "commencing ", "starting on "),
                either("March 1, 2020", "03/01/2020"),
                either(".", ", subject to continued service through each vesting date."))),
        "vesting",
        "steps",
        "[{\"date\":\"2020-03-01\",\"each\":true,\"every\":{\"times\":4,\"unit\":\"year\"},\"portion\":\"1/4\"}]");
  }

  @Test
  void everyWordingOfACliffAndMonthlyInstallmentsIsRead() {
    assertStates(
        all(
            List.of(
                either("25% of the shares ", "One-fourth of the RSUs ", "1/4th of the option "),
                either("vested on ", "will vest on ", "vests and becomes exercisable on "),
                either("June 1, 2018", "6/1/2018"),
                either(" and the remainder vests in ", ", and the balance vests in "),
                either("36 equal monthly installments", "thirty-six (36) monthly installments"),
                either(" thereafter.", "."))),
        "vesting",
        "steps",
        "[{\"date\":\"2018-06-01\",\"portion\":\"1/4\"},"
            + "{\"every\":{\"times\":36,\"unit\":\"month\"},\"portion\":\"rest\"}]");
  }

  @Test
  void everyWordingOfAConversionIsRead() {
    assertStates(
        all(
            List.of(
                either("Each RSU ", "Each restricted stock unit ", "Each deferred stock unit "),
                either(
                    "represents a contingent right to receive ",
                    "represents the right to receive ",
                    "is the economic equivalent of ",
                    "is convertible into ",
                    "entitles the holder to receive "),
                either("one share ", "1 share ", "one (1) share "),
                either("of common stock", "of the Issuer's Class A Common Stock"),
                either(".", " upon vesting.", " or its cash value."))),
        "conversion",
        "from",
        "1",
        "to",
        "1");
  }

  @Test
  void everyWordingOfAHolderIsRead() {
    for (String[] holder :
        new String[][] {
          {"Blue Lake Partners III, L.P.", "partnership"},
          {"Blue Lake Holdings LLC", "llc"},
          {"Blue Lake Offshore, Ltd.", "corporation"},
          {"the Doe Family Trust", "trust"},
          {"the Jane Q. Doe Revocable Trust dated May 1, 2001", "trust"},
          {"the Doe Family Foundation", "foundation"},
          {"the reporting person's spouse", "spouse"}
        }) {
      assertStates(
          all(
              List.of(
                  either("Shares ", "These securities are ", "The option is "),
                  either("held by ", "owned directly by ", "held of record by "),
                  either(holder[0]),
                  either(".", ", of which the reporting person is a manager or trustee."))),
          "indirectOwnership",
          "holder",
          holder[0],
          "relation",
          holder[1]);
    }
  }
}
