package org.section16.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of {@code testdata/readings}: readings, one after the other, and comments behind #. */
public final class ReadingFile {
  private ReadingFile() {}

  /** The readings of all files. */
  public static List<Reading> all() {
    return files().stream().flatMap(file -> read(file).stream()).toList();
  }

  /** Writes each file anew with what is read now. */
  public static void update() {
    for (Path file : files()) {
      StringBuilder text = new StringBuilder();
      Documents.read(file)
          .lines()
          .takeWhile(line -> !line.startsWith("= "))
          .forEach(line -> text.append(line).append('\n'));
      String separator = "";
      for (Reading reading : read(file)) {
        text.append(separator).append("= ").append(reading.title()).append('\n');
        reading.input().forEach(line -> text.append(line).append('\n'));
        reading.actual().forEach(line -> text.append(line).append('\n'));
        separator = "\n";
      }
      Golden.write(file, text.toString());
    }
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(Documents.file("readings"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Reading> read(Path file) {
    List<Reading> readings = new ArrayList<>();
    String title = "";
    List<String> input = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : Documents.read(file).lines().toList()) {
      if (line.startsWith("= ")) {
        if (!title.isEmpty()) {
          readings.add(new Reading(title, input, expected));
        }
        title = line.substring(2);
        input.clear();
        expected.clear();
      } else if (line.startsWith(">") || line.startsWith("!")) {
        expected.add(line);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        input.add(line);
      }
    }
    readings.add(new Reading(title, input, expected));
    return readings;
  }
}
