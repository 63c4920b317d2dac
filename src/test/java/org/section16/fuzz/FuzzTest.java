package org.section16.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.testing.Documents;

/** What was found once stays mended; a few hundred damaged documents hold what all must. */
@Tag("slow")
final class FuzzTest {
  private static final int DOCUMENTS = 300;

  private static List<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata/fuzz"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatWasFoundHoldsWhatEveryTextDoes(Path file) throws Exception {
    Properties.check(Documents.read(file));
  }

  @Test
  void damagedDocumentsHoldWhatEveryTextDoes() throws Exception {
    List<String> documents =
        Stream.concat(Documents.all().stream(), found().stream()).map(Documents::read).toList();
    Mutator mutator = new Mutator(documents);
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      Properties.check(mutator.document(seed));
    }
  }
}
