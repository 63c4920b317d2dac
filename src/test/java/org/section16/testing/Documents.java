package org.section16.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of {@code testdata}. */
public final class Documents {
  private static final Path TESTDATA = Path.of("testdata");

  private Documents() {}

  /** A file or folder of {@code testdata}. */
  public static Path file(String name) {
    return TESTDATA.resolve(name);
  }

  /** Filings that a converter made and nothing damaged. */
  public static List<Path> filings() {
    return markdown("filings");
  }

  /** Documents with something wrong: damaged, cut, or no filings at all. */
  public static List<Path> invalid() {
    return markdown("invalid");
  }

  /** All documents. */
  public static List<Path> all() {
    return Stream.concat(filings().stream(), invalid().stream()).toList();
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the filing {@code testdata/filings/<name>.md}. */
  public static String filing(String name) {
    return read(file("filings/" + name + ".md"));
  }

  /** The name of a file without its extension. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Path> markdown(String folder) {
    try (Stream<Path> files = Files.list(file(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
