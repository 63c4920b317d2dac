package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.internal.lexer.SourceText;
import org.section16.testing.Documents;
import org.section16.testing.RandomText;

/**
 * Every text is a sequence of tokens, and none of it is lost. The lexer that ANTLR generates and
 * our engine find the same tokens.
 */
final class LexerTotalityTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTextIsLexedWithoutLossOrError(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      check(RandomText.next(random));
    }
  }

  @Test
  void everyTextOfOneOrTwoPiecesIsLexedWithoutLossOrError() {
    for (String first : RandomText.PIECES) {
      check(first);
      for (String second : RandomText.PIECES) {
        check(first + second);
      }
    }
  }

  @Test
  void theEmptyTextHasNoToken() {
    assertThat(new FilingLexer(new SourceCharStream("")).getAllTokens()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void aDocumentIsLexedWithoutLossOrError(Path file) {
    check(Documents.read(file));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void everyTextHasATree(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      String text = RandomText.next(random);
      FilingTree tree = FilingTree.of(text);

      assertThat(text(tree.tokens())).isEqualTo(text);
      assertWithMessage("diagnostics of '%s'", text).that(tree.diagnostics()).isEmpty();
    }
  }

  private static void check(String text) {
    List<String> errors = new ArrayList<>();
    FilingLexer lexer = new FilingLexer(new SourceCharStream(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              @Nullable Object symbol,
              int line,
              int column,
              String message,
              @Nullable RecognitionException e) {
            errors.add(message);
          }
        });
    List<? extends Token> tokens = lexer.getAllTokens();

    assertWithMessage("errors of '%s'", text).that(errors).isEmpty();
    assertThat(text(tokens)).isEqualTo(text);
    List<Token> fast = DocumentLexer.ENGINE.lex(new SourceText(text)).all();
    assertWithMessage("tokens of '%s' by the engine", text)
        .that(fast.subList(0, fast.size() - 1).stream().map(LexerTotalityTest::describe).toList())
        .isEqualTo(tokens.stream().map(LexerTotalityTest::describe).toList());
  }

  private static String describe(Token token) {
    return "%s %d-%d %s"
        .formatted(
            FilingLexer.VOCABULARY.getSymbolicName(token.getType()),
            token.getStartIndex(),
            token.getStopIndex(),
            FilingLexer.channelNames[token.getChannel()]);
  }

  private static String text(List<? extends Token> tokens) {
    return tokens.stream()
        .filter(token -> token.getType() != Token.EOF)
        .map(Token::getText)
        .collect(Collectors.joining());
  }
}
