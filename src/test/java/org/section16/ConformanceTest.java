package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.testing.Documents;
import org.section16.testing.FilingFields;
import org.section16.testing.Golden;

/**
 * Every dialect of a filing gives the same filing, except for what its converter lost.
 *
 * <p>{@code testdata/filings/<filing>.<trait>.md} is one dialect of {@code
 * testdata/expected/<filing>.xml}. What a converter lost is listed in {@code
 * testdata/expected/lost.txt}.
 */
final class ConformanceTest {
  private static final Map<String, List<String>> LOST = lost();

  @BeforeAll
  static void update() {
    if (Golden.isUpdate()) {
      Map<String, Filing> richest = new LinkedHashMap<>();
      for (Path file : Documents.filings()) {
        Filing filing = Section16.parse(Documents.read(file)).filing();
        if (!LOST.containsKey(Documents.stem(file))) {
          richest.merge(name(file), filing, ConformanceTest::richer);
        }
      }
      richest.forEach(
          (name, filing) -> Golden.write(expected(name), new OwnershipXmlWriter().write(filing)));
    }
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#filings")
  void aDialectGivesTheFilingExceptForWhatIsLost(Path file) {
    ParseResult result = Section16.parse(Documents.read(file));
    Map<String, String> actual = FilingFields.texts(result.filing());
    Map<String, String> expected = FilingFields.texts(expectedFiling(name(file)));
    List<String> lost = LOST.getOrDefault(Documents.stem(file), List.of());

    List<String> differences = new ArrayList<>();
    expected.forEach(
        (path, text) -> {
          String got = actual.getOrDefault(path, "nothing");
          boolean mayBeMissing = got.equals("nothing") && isNotOnEveryPage(path);
          if (!got.equals(text) && !mayBeMissing && !isLost(path, lost)) {
            differences.add(path + ": expected " + text + ", got " + got);
          }
        });
    actual.forEach(
        (path, text) -> {
          if (!expected.containsKey(path)) {
            differences.add(path + ": expected nothing, got " + text);
          }
        });

    assertWithMessage("differing fields").that(differences).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#filings")
  void whatAConverterLostIsLeftOpenOrFlagged(Path file) {
    ParseResult result = Section16.parse(Documents.read(file));
    Map<String, String> expected = FilingFields.texts(expectedFiling(name(file)));
    Map<String, Reported<?>> actual = FilingFields.reported(result.filing());

    for (String lost : LOST.getOrDefault(Documents.stem(file), List.of())) {
      assertWithMessage("lost paths of %s", file)
          .that(expected.keySet().stream().anyMatch(path -> isLost(path, List.of(lost))))
          .isTrue();
    }
    expected.forEach(
        (path, text) -> {
          if (isLost(path, LOST.getOrDefault(Documents.stem(file), List.of()))) {
            Optional<Reported<?>> got = Optional.ofNullable(actual.get(path));
            assertWithMessage("%s in %s, silently", path, file)
                .that(got.isEmpty() || got.get().isBlank() || isFlagged(result, got.get()))
                .isTrue();
          }
        });
  }

  @Test
  void everyExpectedFilingHasADocument() throws java.io.IOException {
    List<String> names = Documents.filings().stream().map(ConformanceTest::name).toList();
    try (var files = Files.list(Documents.file("expected"))) {
      assertThat(names)
          .containsAtLeastElementsIn(
              files.filter(file -> file.toString().endsWith(".xml")).map(Documents::stem).toList());
    }
    assertThat(Documents.filings().stream().map(Documents::stem).toList())
        .containsAtLeastElementsIn(LOST.keySet());
  }

  @Test
  void theDiagnosticsOfEachDocumentAreAsExpected() {
    StringBuilder all = new StringBuilder();
    for (Path file : Documents.all()) {
      ParseResult result = Section16.parse(Documents.read(file));
      all.append(file.toString().replace('\\', '/')).append('\n');
      for (Diagnostic diagnostic : result.diagnostics()) {
        all.append("  ").append(diagnostic.format("").substring(1)).append('\n');
      }
    }

    Golden.check(Documents.file("expected/diagnostics.txt"), all.toString());
  }

  private static Filing richer(Filing first, Filing second) {
    return FilingFields.texts(second).size() > FilingFields.texts(first).size() ? second : first;
  }

  /** Many converters drop box 6, and few keep the links with the CIKs. */
  private static boolean isNotOnEveryPage(String path) {
    return path.equals("filingGroup") || path.endsWith("Cik");
  }

  private static Filing expectedFiling(String name) {
    return new OwnershipXmlReader().read(Documents.read(expected(name))).filing();
  }

  private static Path expected(String name) {
    return Documents.file("expected/" + name + ".xml");
  }

  /** {@code form4-option-exercise} for {@code form4-option-exercise.html-tables.md}. */
  private static String name(Path file) {
    String stem = Documents.stem(file);
    int trait = stem.indexOf('.');
    return trait < 0 ? stem : stem.substring(0, trait);
  }

  private static boolean isLost(String path, List<String> lost) {
    return lost.stream().anyMatch(path::startsWith);
  }

  private static boolean isFlagged(ParseResult result, Reported<?> field) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
        .anyMatch(diagnostic -> diagnostic.span().line() == field.span().line());
  }

  private static Map<String, List<String>> lost() {
    Map<String, List<String>> lost = new LinkedHashMap<>();
    Documents.read(Documents.file("expected/lost.txt"))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              lost.put(
                  line.substring(0, colon), List.of(line.substring(colon + 2).split(", ", -1)));
            });
    return lost;
  }
}
