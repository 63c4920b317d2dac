package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.section16.output.FactText;
import org.section16.testing.ExplanationFile;
import org.section16.testing.FencedBlock;

/** The sentences in docs/facts.md state the facts that the page lists. */
final class FactsPageTest {
  private static final Path PAGE = Path.of("docs/facts.md");

  @Test
  void eachSentenceStatesWhatThePageSays() throws IOException {
    List<String> lines = new ArrayList<>();
    for (FencedBlock block : FencedBlock.of(Files.readString(PAGE))) {
      if (block.language().equals("facts")) {
        lines.addAll(block.lines());
      }
    }
    assertThat(lines.size()).isAtLeast(40);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("=")) {
        String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
        String facts =
            ExplanationFile.footnote(lines.get(i)).facts().stream()
                .map(FactText::of)
                .collect(Collectors.joining("; "));
        assertWithMessage(lines.get(i))
            .that(facts.isEmpty() ? "" : "= " + facts)
            .isEqualTo(next.startsWith("=") ? next : "");
      }
    }
  }
}
