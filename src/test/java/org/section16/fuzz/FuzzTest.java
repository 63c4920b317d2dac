package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.testing.Documents;

/** What was found once stays mended; a thousand damaged documents hold what all must. */
@Tag("slow")
final class FuzzTest {
  private static final int DOCUMENTS = 1_000;
  private static final int SEEDS = 3;

  private static List<Path> found() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("testdata/fuzz"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @AfterAll
  static void stop() {
    ServerChecks.stop();
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatWasFoundHoldsWhatEveryTextDoes(Path file) throws Exception {
    for (long seed = 0; seed < SEEDS; seed++) {
      Properties.checkAll(Documents.read(file), seed);
    }
  }

  @Test
  void damagedDocumentsHoldWhatEveryTextDoes() throws Exception {
    List<String> documents =
        Stream.concat(Documents.all().stream(), found().stream()).map(Documents::read).toList();
    Mutator mutator = new Mutator(documents);
    Properties properties = new Properties();
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      properties.check(mutator.document(seed), seed);
    }
  }

  @Test
  void aSeedGivesTheSameDocumentAgain() {
    List<String> documents = Documents.filings().stream().map(Documents::read).toList();
    for (long seed = 0; seed < 100; seed++) {
      assertThat(new Mutator(documents).document(seed))
          .isEqualTo(new Mutator(documents).document(seed));
    }
  }

  @Test
  void aReducedTextHasTheFaultAndNothingElse() {
    String text = Documents.filing("form4-option-exercise");

    String reduced =
        Reducer.reduced(text, part -> part.contains("STATEMENT") && part.contains("QLYS"));

    assertThat(reduced).isEqualTo("STATEMENTQLYS");
  }
}
