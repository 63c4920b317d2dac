package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.testing.Documents;

/**
 * Tree viewers interpret the grammar: what they show is the tree that the generated parser gives.
 */
final class TreeViewerParityTest {
  private static GrammarFiles.@Nullable Loaded grammar;

  @BeforeAll
  static void load() throws IOException {
    grammar = GrammarFiles.load();
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void theInterpreterGivesTheSameTree(Path file) {
    FilingTree tree = FilingTree.of(Documents.read(file));
    assertThat(tree.diagnostics()).isEmpty();

    List<String> errors = new ArrayList<>();
    LexerInterpreter lexer =
        loaded().lexer().createLexerInterpreter(new SourceCharStream(tree.source()));
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    ParserInterpreter parser = loaded().parser().createParserInterpreter(tokens);
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Errors(errors));
    parser.removeErrorListeners();
    parser.addErrorListener(new Errors(errors));
    String interpreted =
        parser.parse(loaded().parser().getRule("filing").index).toStringTree(parser);

    assertThat(errors).isEmpty();
    assertWithMessage("tree of the interpreter")
        .that(interpreted)
        .isEqualTo(tree.root().toStringTree(parser));
  }

  private static GrammarFiles.Loaded loaded() {
    return java.util.Objects.requireNonNull(grammar);
  }

  private static final class Errors extends BaseErrorListener {
    private final List<String> errors;

    Errors(List<String> errors) {
      this.errors = errors;
    }

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int column,
        String message,
        @Nullable RecognitionException e) {
      errors.add(line + ":" + column + " " + message);
    }
  }
}
