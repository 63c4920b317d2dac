package org.section16.batch;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.Section16;

final class ReadTaskTest {
  private static final Path SAMPLE = Path.of("testdata/filings/form4-option-exercise.md");

  @Test
  void runningOutOfMemoryIsReportedOnTheDocument() throws IOException {
    Part page =
        Part.one(
            reading -> {
              if (reading.isFiling()) {
                throw new OutOfMemoryError("Java heap space");
              }
              return Part.NOTHING;
            });
    Part messages = Part.one(reading -> String.valueOf(reading.diagnostics()).getBytes(UTF_8));
    ReadTask task = new ReadTask(Section16::parse, List.of(page, messages));

    Outcome outcome = task.outcome(1, new Input("a.md", "a.md", () -> Files.readAllBytes(SAMPLE)));

    assertThat(new String(outcome.parts().get(1), UTF_8))
        .contains("not enough memory for this document");
    assertThat(outcome.counts().unreadable()).isEqualTo(1);
    assertThat(outcome.counts().filings()).isEqualTo(0);
  }
}
