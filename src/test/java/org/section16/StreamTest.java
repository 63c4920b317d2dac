package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Section16#stream}. */
final class StreamTest {
  private static final Path FORM_4 = Path.of("testdata/filings/form4-option-exercise.md");
  private static final Path FORM_3 = Path.of("testdata/filings/form3-no-securities.md");

  @TempDir private Path folder;

  @Test
  void resultsComeInTheOrderOfTheFilesEvenInParallel() {
    Path[] files = {FORM_4, FORM_3, FORM_4};

    assertThat(Section16.stream(files).parallel().map(ParsedFile::file).toList())
        .containsExactlyElementsIn(files)
        .inOrder();
  }

  @Test
  void aFileIsReadWhenTheStreamReachesIt() throws IOException {
    Path later = folder.resolve("later.md");
    Iterator<ParsedFile> read = Section16.stream(FORM_3, later).iterator();
    assertThat(read.next().result().hasErrors()).isFalse();

    Files.copy(FORM_4, later);

    assertThat(read.next().result().filing().nonDerivativeTable()).hasSize(2);
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Path missing = folder.resolve("missing.md");

    UncheckedIOException thrown =
        assertThrows(UncheckedIOException.class, () -> Section16.stream(missing).toList());

    assertThat(thrown).hasMessageThat().contains(missing.toString());
  }
}
