package org.section16;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antlr.v4.runtime.Lexer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The state that parsers share starts empty, and several parses may be the first. */
@Tag("slow")
final class FirstParsesTest {
  private static final int PROGRAMS = 8;
  private static final List<String> DOCUMENTS =
      List.of(
          "form4-option-exercise.html-tables.md",
          "form3-many-holdings.caret-markers.md",
          "form4-equity-swap.latex-markers.md",
          "form5-amendment.page-breaks.md",
          "form4-awkward-texts.html-tables.md",
          "form4-joint-eight-owners.md");

  @Test
  void theFirstParsesOfAProgramMayRunConcurrently() throws Exception {
    List<String> documents = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String name : DOCUMENTS) {
      String document = Files.readString(Path.of("testdata/filings", name));
      documents.add(document);
      expected.add(Section16.parse(document).filing().toString());
    }

    for (int program = 0; program < PROGRAMS; program++) {
      assertWithMessage("program %s", program)
          .that(parseConcurrently(documents))
          .isEqualTo(expected);
    }
  }

  /** Parses with classes that have not been used before, each document in a thread of its own. */
  private static List<String> parseConcurrently(List<String> documents) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(documents.size());
    try (URLClassLoader loader = newClasses()) {
      Class<?> section16 = loader.loadClass(Section16.class.getName());
      CyclicBarrier start = new CyclicBarrier(documents.size());
      List<Future<String>> filings = new ArrayList<>();
      for (String document : documents) {
        Callable<String> parse =
            () -> {
              start.await();
              Object result = section16.getMethod("parse", String.class).invoke(null, document);
              return result.getClass().getMethod("filing").invoke(result).toString();
            };
        filings.add(threads.submit(parse));
      }
      List<String> texts = new ArrayList<>();
      for (Future<String> filing : filings) {
        texts.add(filing.get());
      }
      return texts;
    } finally {
      threads.shutdown();
    }
  }

  private static URLClassLoader newClasses() throws IOException {
    List<URL> places = new ArrayList<>();
    for (Class<?> used : List.of(Section16.class, Lexer.class)) {
      places.add(used.getProtectionDomain().getCodeSource().getLocation());
    }
    return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
