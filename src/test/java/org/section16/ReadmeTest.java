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
import org.junit.jupiter.api.io.TempDir;
import org.section16.cli.Main;
import org.section16.cli.Streams;
import org.section16.testing.ConsoleSession;
import org.section16.testing.ConsoleSession.Step;
import org.section16.testing.FencedBlock;
import org.section16.testing.JavaSnippet;

/**
 * Every example of the README does what stands there.
 *
 * <ul>
 *   <li>{@code console}: commands behind {@code $}, with what they print on both streams; {@code
 *       echo $?} shows the exit status of the one before. {@code section16 …} is run here; what
 *       starts with {@code mvn} is run by {@code .ci/run}, its {@code java -jar …} here too.
 *   <li>{@code java}: imports and statements, with what they print in the {@code text} block that
 *       follows; or, if the first line is a comment with the path of a file, a part of that file.
 *   <li>{@code sql}: a query of the tables that the command before it writes, with its rows in the
 *       {@code text} block that follows.
 *   <li>{@code sh}, {@code python}: not run, for what needs programs that may not be there.
 * </ul>
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern SECTION16 =
      Pattern.compile("(?:mvn .* && )?(?:section16|java -jar target/section16\\.jar) (.*)");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String ANSWERS = "target/readme/answers";
  private static final Pattern FILE = Pattern.compile("// (src/\\S+\\.java)");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheReadmeShows() throws IOException {
    return blocks("console").map(block -> DynamicTest.dynamicTest(name(block), () -> check(block)));
  }

  @TestFactory
  Stream<DynamicTest> everyJavaBlockPrintsWhatTheReadmeShows() throws IOException {
    List<FencedBlock> blocks = FencedBlock.of(Files.readString(README));
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      FencedBlock block = blocks.get(i);
      if (block.language().equals("java")) {
        boolean prints = i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
        List<String> printed = prints ? blocks.get(i + 1).lines() : List.of();
        tests.add(DynamicTest.dynamicTest(name(block), () -> checkJava(block, printed)));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionHasTheAnswerThatTheReadmeShows() throws IOException {
    List<FencedBlock> blocks = FencedBlock.of(Files.readString(README));
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      FencedBlock block = blocks.get(i);
      if (block.language().equals("sql")) {
        List<String> answer = blocks.get(i + 1).lines();
        tests.add(DynamicTest.dynamicTest(name(block), () -> checkSql(block, answer)));
      }
    }
    return tests.stream();
  }

  /** The tables are those of the command that stands before the questions. */
  private static void checkSql(FencedBlock block, List<String> answer) throws Exception {
    String command =
        blocks("console")
            .flatMap(console -> ConsoleSession.steps(console).stream())
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
      try (ResultSet result = statement.executeQuery(String.join("\n", block.lines()))) {
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
    assertThat(rows).containsExactlyElementsIn(answer).inOrder();
  }

  @Test
  void everyBlockSaysWhatItIs() throws IOException {
    for (FencedBlock block : FencedBlock.of(Files.readString(README))) {
      assertWithMessage(name(block))
          .that(block.language())
          .isIn(
              List.of("console", "java", "text", "sh", "json", "xml", "markdown", "python", "sql"));
    }
  }

  private static Stream<FencedBlock> blocks(String language) throws IOException {
    return FencedBlock.of(Files.readString(README)).stream()
        .filter(block -> block.language().equals(language));
  }

  private static String name(FencedBlock block) {
    return README + ":" + block.line();
  }

  private static void check(FencedBlock block) {
    int status = 0;
    for (Step step : ConsoleSession.steps(block)) {
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
      check(step, printed.toString(UTF_8));
    }
  }

  private static void check(Step step, String printed) {
    String place = README + ":" + step.line() + ": " + step.command();
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

  private void checkJava(FencedBlock block, List<String> printed) throws Exception {
    Matcher file = FILE.matcher(block.lines().get(0));
    if (file.matches()) {
      String part = String.join("\n", block.lines().subList(1, block.lines().size()));
      assertThat(Files.readString(Path.of(file.group(1)))).contains(part);
    } else {
      Path classes = Files.createDirectories(folder.resolve(String.valueOf(block.line())));
      assertThat(new JavaSnippet(block.lines()).run(classes).lines().toList()).isEqualTo(printed);
    }
  }
}
