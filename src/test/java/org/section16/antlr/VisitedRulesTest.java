package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tree shows is what is read: the readers of a document visit its rules. */
final class VisitedRulesTest {
  private static final Path READERS = Path.of("src/main/java/org/section16/internal");

  private static final Pattern METHOD =
      Pattern.compile("public \\w+ (visit\\w+)\\(\\s*FilingParser\\.");

  /** Rules that only hold others, which are visited. */
  private static final Map<String, String> ONLY_HOLD_OTHERS =
      Map.ofEntries(
          entry("visitFiling", "holds the sections"),
          entry("visitRest", "holds the cells after a caption"),
          entry("visitRows", "holds rows"),
          entry("visitTableRows", "holds rows of a table"),
          entry("visitRow", "holds a row of some kind"),
          entry("visitHeaderRow", "holds cells; captions of columns are visited"),
          entry("visitDataRow", "holds cells"),
          entry("visitEmptyRow", "holds borders, between which are no cells with text"),
          entry("visitExplanation", "holds its number, which is read as a token, and cells"),
          entry("visitListItem", "holds its bullet, which is read as a token, and cells"),
          entry("visitSignatureLine", "holds cells, of which the signatures are read"),
          entry("visitExplanations", "holds explanations"),
          entry("visitProse", "holds paragraphs"),
          entry("visitParagraphs", "holds paragraphs"),
          entry("visitParagraph", "holds cells"),
          entry("visitCoverBox", "holds its caption, which opens the box, and its cells"),
          entry("visitFirstCell", "holds the content of the first cell"),
          entry("visitCell", "holds the content of a cell"));

  @Test
  void everyRuleOfTheGrammarIsVisitedOrOnlyHoldsOthers() throws IOException {
    Set<String> visited = new TreeSet<>(ONLY_HOLD_OTHERS.keySet());
    try (Stream<Path> files = Files.walk(READERS)) {
      files
          .filter(file -> file.toString().endsWith("Visitor.java"))
          .forEach(file -> visited.addAll(overridden(file)));
    }

    assertThat(visited).containsAtLeastElementsIn(rules());
  }

  @Test
  void theListOfExceptionsNamesRulesThatAreNotVisited() throws IOException {
    assertThat(rules()).containsAtLeastElementsIn(ONLY_HOLD_OTHERS.keySet());
    try (Stream<Path> files = Files.walk(READERS)) {
      files
          .filter(file -> file.toString().endsWith("Visitor.java"))
          .forEach(
              file ->
                  assertWithMessage("visited after all, in %s", file)
                      .that(overridden(file))
                      .containsNoneIn(ONLY_HOLD_OTHERS.keySet()));
    }
  }

  private static Set<String> rules() {
    return Arrays.stream(FilingParserVisitor.class.getDeclaredMethods())
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  /** The methods that a visitor overrides, from its source: its class may not be public. */
  private static Set<String> overridden(Path visitor) {
    try {
      return METHOD
          .matcher(Files.readString(visitor))
          .results()
          .map(method -> method.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
