package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.antlr.v4.gui.TestRig;
import org.antlr.v4.runtime.tree.Trees;
import org.junit.jupiter.api.Test;
import org.section16.testing.Documents;

/** ANTLR's own tools work with our grammar. */
final class TestRigTest {
  @Test
  void testRigShowsTheTreeThatTheLibraryWalks() throws Exception {
    Path file = Documents.file("filings/form4-option-exercise.md");
    FilingTree tree = FilingTree.of(file);

    String printed =
        testRig(
            "org.section16.antlr.Filing", "filing", "-tree", "-encoding", "UTF-8", file.toString());

    assertThat(printed.strip())
        .isEqualTo(Trees.toStringTree(tree.root(), Arrays.asList(FilingParser.ruleNames)));
  }

  private static String testRig(String... arguments) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standard = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      TestRig.main(arguments);
    } finally {
      System.setOut(standard);
    }
    return printed.toString(UTF_8);
  }
}
