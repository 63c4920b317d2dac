package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.section16.cli.Main;
import org.section16.cli.Streams;
import org.section16.testing.ConsoleSession;
import org.section16.testing.ConsoleSession.Step;
import org.section16.testing.FencedBlock;
import org.section16.testing.JavaSnippet;

/**
 * Every example of README.md and of the pages in {@code docs} does what the page shows, and every
 * link leads to a file.
 *
 * <ul>
 *   <li>{@code console}: commands after {@code $}, with what they print on both streams; {@code
 *       echo $?} shows the exit status of the one before. {@code section16 …} is run here; what
 *       starts with {@code mvn} is run by {@code .ci/run}, its {@code java -jar …} here too.
 *   <li>{@code java}: imports and statements, with what they print in the {@code text} block that
 *       follows; or, if the first line is a comment with the path of a file, a part of that file.
 *   <li>{@code sql}: a query of the tables that the command before it writes, with its rows in the
 *       {@code text} block that follows.
 *   <li>{@code sh}, {@code python}, {@code r}, {@code js}: not run here, since they need programs
 *       that may be absent.
 * </ul>
 */
final class DocumentationTest {
  private static final List<String> LANGUAGES =
      List.of(
          "console",
          "java",
          "text",
          "sh",
          "json",
          "xml",
          "markdown",
          "python",
          "r",
          "js",
          "sql",
          "facts");
  private static final Pattern SECTION16 =
      Pattern.compile("(?:mvn .* && )?(?:section16|java -jar target/section16\\.jar) (.*)");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String ANSWERS = "target/readme/answers";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern FILE = Pattern.compile("// (src/\\S+\\.java)");

  @TempDir Path folder;

  /** A block of a page, and the lines of the text block after it. */
  private record Example(Path page, FencedBlock block, List<String> printed) {
    String name() {
      return page + ":" + block.line();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatThePageShows() throws IOException {
    return examples("console").map(example -> test(example, () -> check(example)));
  }

  @TestFactory
  Stream<DynamicTest> everyJavaBlockPrintsWhatThePageShows() throws IOException {
    return examples("java").map(example -> test(example, () -> checkJava(example)));
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionHasTheAnswerThatThePageShows() throws IOException {
    return examples("sql").map(example -> test(example, () -> checkSql(example)));
  }

  private static DynamicTest test(Example example, Executable check) {
    return DynamicTest.dynamicTest(example.name(), check);
  }

  /** The tables are written by the command before the questions. */
  private static void checkSql(Example example) throws Exception {
    String command =
        examples("console")
            .flatMap(console -> ConsoleSession.steps(console.block()).stream())
            .map(Step::command)
            .filter(line -> line.contains(ANSWERS))
            .findFirst()
            .orElseThrow();
    Matcher section16 = SECTION16.matcher(command);
    assertThat(section16.matches()).isTrue();
    Main.run(streams(new ByteArrayOutputStream()), arguments(section16.group(1)));
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    Main.run(streams(script), "sql", "--path", ANSWERS);
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(script.toString(UTF_8));
      try (ResultSet result = statement.executeQuery(String.join("\n", example.block().lines()))) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          StringJoiner row = new StringJoiner(" | ");
          for (int i = 1; i <= columns; i++) {
            row.add(String.valueOf(result.getObject(i)));
          }
          rows.add(row.toString());
        }
      }
    }
    assertThat(rows).containsExactlyElementsIn(example.printed()).inOrder();
  }

  @Test
  void everyBlockSaysWhatItIs() throws IOException {
    for (Path page : pages()) {
      for (FencedBlock block : FencedBlock.of(Files.readString(page))) {
        assertWithMessage("%s:%s", page, block.line()).that(LANGUAGES).contains(block.language());
      }
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains("://")) {
          Path file = page.toAbsolutePath().resolveSibling(target);
          assertWithMessage("%s: %s", page, target).that(Files.exists(file)).isTrue();
        }
      }
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("", "docs")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  private static Stream<Example> examples(String language) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path page : pages()) {
      List<FencedBlock> blocks = FencedBlock.of(Files.readString(page));
      for (int i = 0; i < blocks.size(); i++) {
        boolean prints = i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
        List<String> printed = prints ? blocks.get(i + 1).lines() : List.of();
        if (blocks.get(i).language().equals(language)) {
          examples.add(new Example(page, blocks.get(i), printed));
        }
      }
    }
    return examples.stream();
  }

  private static void check(Example example) {
    int status = 0;
    for (Step step : ConsoleSession.steps(example.block())) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      Matcher section16 = SECTION16.matcher(step.command());
      if (section16.matches()) {
        status = Main.run(streams(printed), arguments(section16.group(1)));
      } else if (step.command().equals("echo $?")) {
        printed.writeBytes((status + "\n").getBytes(UTF_8));
      } else {
        assertWithMessage("command that is not run here").that(step.command()).startsWith("mvn ");
        continue;
      }
      check(example.page(), step, printed.toString(UTF_8));
    }
  }

  private static void check(Path page, Step step, String printed) {
    String place = page + ":" + step.line() + ": " + step.command();
    if (step.printsAll()) {
      assertWithMessage(place).that(printed.lines().toList()).isEqualTo(step.output());
    } else {
      assertWithMessage(place).that(printed).matches(step.expected());
    }
  }

  private static Streams streams(ByteArrayOutputStream printed) {
    return new Streams(new ByteArrayInputStream(new byte[0]), printed, printed);
  }

  private static String[] arguments(String line) {
    return ARGUMENT
        .matcher(line)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toArray(String[]::new);
  }

  private void checkJava(Example example) throws Exception {
    List<String> lines = example.block().lines();
    Matcher file = FILE.matcher(lines.get(0));
    if (file.matches()) {
      String part = String.join("\n", lines.subList(1, lines.size()));
      assertThat(Files.readString(Path.of(file.group(1)))).contains(part);
    } else {
      Path classes =
          Files.createDirectories(folder.resolve(String.valueOf(example.block().line())));
      assertThat(new JavaSnippet(lines).run(classes).lines().toList()).isEqualTo(example.printed());
    }
  }
}
