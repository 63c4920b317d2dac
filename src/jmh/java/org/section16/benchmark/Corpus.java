package org.section16.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that are read: those of {@code testdata/filings}, or of the folders named by the
 * property {@code section16.corpus}, separated by commas.
 */
final class Corpus {
  static final String PROPERTY = "section16.corpus";

  private Corpus() {}

  static String folders() {
    return System.getProperty(PROPERTY, "testdata/filings");
  }

  /** All documents, in the order of their names. */
  static List<String> documents() {
    List<String> documents = new ArrayList<>();
    for (String folder : folders().split(",", -1)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
          documents.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return documents;
  }
}
