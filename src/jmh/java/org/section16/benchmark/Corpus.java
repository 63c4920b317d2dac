package org.section16.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The benchmark documents: those in {@code testdata/filings}, or in the comma-separated folders in
 * the property {@code section16.corpus}.
 */
final class Corpus {
  static final String PROPERTY = "section16.corpus";

  private Corpus() {}

  static String folders() {
    return System.getProperty(PROPERTY, "testdata/filings");
  }

  /** Returns all documents, sorted by name within each folder. */
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
