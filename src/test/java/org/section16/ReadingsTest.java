package org.section16;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.testing.Golden;
import org.section16.testing.Reading;
import org.section16.testing.ReadingFile;

/** Small changes to documents are read as expected: {@code testdata/readings}. */
final class ReadingsTest {
  static List<Reading> readings() {
    return ReadingFile.all();
  }

  @BeforeAll
  static void update() {
    if (Golden.isUpdate()) {
      ReadingFile.update();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aChangeIsReadAsExpected(Reading reading) {
    assertWithMessage(reading.title())
        .that(reading.actual())
        .containsExactlyElementsIn(reading.expected())
        .inOrder();
  }

  @Test
  void eachReadingHasATitleOfItsOwn() {
    assertWithMessage("titles")
        .that(readings().stream().map(Reading::title).toList())
        .containsNoDuplicates();
  }
}
