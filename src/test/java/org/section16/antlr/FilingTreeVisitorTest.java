package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;

/** {@link FilingTreeVisitor} documents every rule of the grammar. */
final class FilingTreeVisitorTest {
  private static final Path SOURCE =
      Path.of("src/main/java/org/section16/antlr/FilingTreeVisitor.java");

  private static final Pattern METHOD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+@Override\\s+public R (\\w+)\\(", Pattern.DOTALL);
  private static final Pattern SAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* *\\}</pre>", Pattern.DOTALL);

  @Test
  void everyVisitMethodIsDocumented() throws IOException {
    assertWithMessage(
            "methods of the generated FilingParserVisitor, documented in %s: say there which part"
                + " of the form each is for, with a sample",
            SOURCE)
        .that(documentation().keySet())
        .containsExactlyElementsIn(generatedMethods());
  }

  @Test
  void everySampleIsADocumentForWhichItsMethodIsCalled() throws IOException {
    for (Map.Entry<String, String> method : documentation().entrySet()) {
      Matcher sample = SAMPLE.matcher(method.getValue());
      assertWithMessage("Javadoc of %s has a sample", method.getKey()).that(sample.find()).isTrue();
      FilingTree tree =
          FilingTree.of(Pattern.compile("(?m)^ *\\* ?").matcher(sample.group(1)).replaceAll(""));

      assertWithMessage(method.getKey()).that(tree.diagnostics()).isEmpty();
      List<String> called = new ArrayList<>();
      collect(tree.root(), called);
      assertWithMessage("methods called for the sample of %s", method.getKey())
          .that(called)
          .contains(method.getKey());
    }
  }

  @Test
  void methodsVisitWhatIsInside() throws IOException {
    FilingTree tree = FilingTree.of(Path.of("testdata/filings/form4-option-exercise.md"));
    StringBuilder visited = new StringBuilder();
    new FilingTreeVisitor<Object>() {
      @Override
      public Object visitTerminal(TerminalNode token) {
        visited.append(token.getSymbol().getType() == FilingLexer.EOF ? "" : token.getText());
        return token;
      }
    }.visit(tree.root());

    StringBuilder tokens = new StringBuilder();
    tree.tokens().stream()
        .filter(token -> token.getChannel() == 0 && token.getType() != FilingLexer.EOF)
        .forEach(token -> tokens.append(token.getText()));
    assertThat(visited.toString()).isEqualTo(tokens.toString());
  }

  private static Map<String, String> documentation() throws IOException {
    Map<String, String> documentation = new LinkedHashMap<>();
    Matcher method = METHOD.matcher(Files.readString(SOURCE));
    while (method.find()) {
      documentation.put(method.group(2), method.group(1));
    }
    return documentation;
  }

  private static Set<String> generatedMethods() {
    Set<String> names = new TreeSet<>();
    Stream.of(FilingParserVisitor.class.getDeclaredMethods())
        .map(Method::getName)
        .forEach(names::add);
    return names;
  }

  private static void collect(ParseTree node, List<String> called) {
    called.add("visit" + node.getClass().getSimpleName().replace("Context", ""));
    for (int i = 0; i < node.getChildCount(); i++) {
      collect(node.getChild(i), called);
    }
  }
}
