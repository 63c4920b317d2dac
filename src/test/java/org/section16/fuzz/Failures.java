package org.section16.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The documents that break a property, by the kind of the fault; a few of each are saved. */
final class Failures {
  private static final int SAVED_OF_A_KIND = 5;

  private final Path folder;
  private final Map<String, Integer> kinds = new TreeMap<>();

  /** Saves documents in {@code folder}. */
  Failures(Path folder) {
    this.folder = folder;
  }

  /** Notes that the document of {@code seed} breaks a property. */
  void add(long seed, String document, Properties.Breach breach) {
    String kind = kind(breach);
    int number;
    synchronized (kinds) {
      number = kinds.merge(kind, 1, Integer::sum);
    }
    if (number <= SAVED_OF_A_KIND) {
      save(seed, document, kind, breach);
    }
  }

  /** How many documents show each kind of fault. */
  Map<String, Integer> kinds() {
    synchronized (kinds) {
      return new TreeMap<>(kinds);
    }
  }

  private void save(long seed, String document, String kind, Properties.Breach breach) {
    String reduced =
        Reducer.reduced(document, text -> hasFault(text, seed, kind, breach.property()));
    StringWriter trace = new StringWriter();
    breach.printStackTrace(new PrintWriter(trace));
    String name = breach.property() + "-" + seed;
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".md"), printable(reduced));
      Files.writeString(folder.resolve(name + ".whole.md"), printable(document));
      Files.writeString(folder.resolve(name + ".txt"), printable(kind + "\n\n" + trace));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half of a pair of characters cannot be written as UTF-8. */
  private static String printable(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private static boolean hasFault(String text, long seed, String kind, Property property) {
    try {
      Properties.check(property, text, seed);
      return false;
    } catch (Properties.Breach breach) {
      return kind(breach).equals(kind);
    }
  }

  /** The property, the exception, and where it was thrown: in the program if possible. */
  private static String kind(Properties.Breach breach) {
    Throwable reason = breach.reason();
    String place =
        Arrays.stream(reason.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.section16."))
            .findFirst()
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return breach.property() + " " + reason.getClass().getSimpleName() + " " + place;
  }
}
