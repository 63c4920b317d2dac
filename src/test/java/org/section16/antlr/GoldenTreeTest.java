package org.section16.antlr;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.testing.Documents;
import org.section16.testing.Golden;

/** The parse trees of a few documents, drawn. */
final class GoldenTreeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "form4-option-exercise",
        "form4-option-exercise.no-outer-pipes",
        "form4-option-exercise.lost-tables",
        "form3-no-securities",
        "form3-no-securities.html-tables"
      })
  void theTreeIsAsDrawn(String name) {
    Path expected = Documents.file("trees/" + name + ".txt");

    Golden.check(expected, TreeDrawing.of(FilingTree.of(Documents.filing(name))));
  }
}
