package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.antlr.FilingTree;
import org.section16.edgar.FilingComparison;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.model.Filing;
import org.section16.output.ComparisonText;
import org.section16.output.FilingWriter;
import org.section16.testing.Documents;

/** Checks of how documents are read. */
final class ReadingChecks {
  private static final long ALWAYS_ALLOWED = Duration.ofMillis(20).toNanos();
  private static final long FOR_A_CHARACTER = 5_000;
  private static final int ATTEMPTS = 10;

  private static final Filing OTHER =
      Section16.parse(Documents.filing("form4-option-exercise")).filing();

  private ReadingChecks() {}

  /**
   * A document that took long is read again: the compiler of the virtual machine and other programs
   * slow it down, so the shortest time counts.
   */
  static void time(ReadDocument document, RandomGenerator random) {
    int length = document.text().length();
    Duration allowed = Duration.ofNanos(ALWAYS_ALLOWED + FOR_A_CHARACTER * length);
    Duration shortest = document.taken();
    for (int i = 0; i < ATTEMPTS && shortest.compareTo(allowed) > 0; i++) {
      shortest = ReadDocument.of(document.text()).taken();
    }
    assertWithMessage("time to read %s characters", length).that(shortest).isAtMost(allowed);
  }

  static void elsewhere(ReadDocument document, RandomGenerator random) {
    String text = document.text();
    assertSame(CompletableFuture.supplyAsync(() -> Section16.parse(text)).join(), document);
    if (!OwnershipXmlReader.accepts(text)) {
      assertSame(Section16.parse(FilingTree.of(text)), document);
    }
  }

  private static void assertSame(ParseResult other, ReadDocument document) {
    assertThat(other).isEqualTo(document.result());
    // Places are no part of the equality of fields, but JSON has them.
    FilingWriter json = FilingWriter.jsonLines();
    assertThat(json.write("x.md", other)).isEqualTo(json.write("x.md", document.result()));
  }

  static void lineEnds(ReadDocument document, RandomGenerator random) {
    if (document.text().indexOf('\r') < 0) {
      ParseResult other = Section16.parse(document.text().replace("\n", "\r\n"));
      assertThat(other.filing()).isEqualTo(document.filing());
    }
  }

  static void comparison(ReadDocument document, RandomGenerator random) {
    FilingComparison same = FilingComparison.between(document.filing(), document.filing());
    assertWithMessage(same.summary()).that(same.isEqual()).isTrue();
    FilingComparison other = FilingComparison.between(document.filing(), OTHER);
    assertThat(ComparisonText.lines("x.md", other).lines().count())
        .isAtLeast(other.isEqual() ? 0 : 1);
  }
}
