package org.section16.testing;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with expected results. {@code mvn test -Dsection16.update=true} writes them anew, to be
 * looked at before they are committed.
 */
public final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("section16.update");

  private Golden() {}

  /** Tells whether expected results are to be written anew. */
  public static boolean isUpdate() {
    return UPDATE;
  }

  /** Checks that {@code actual} is what {@code expected} holds. */
  public static void check(Path expected, String actual) {
    if (UPDATE) {
      write(expected, actual);
      return;
    }
    assertWithMessage("%s (rewrite with -Dsection16.update=true)", expected)
        .that(actual)
        .isEqualTo(Files.exists(expected) ? Documents.read(expected) : "");
  }

  /** Writes an expected result. */
  public static void write(Path expected, String text) {
    try {
      Files.createDirectories(expected.toAbsolutePath().getParent());
      Files.writeString(expected, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
