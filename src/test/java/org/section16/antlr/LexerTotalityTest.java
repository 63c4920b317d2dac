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
import org.section16.testing.Documents;

/**
 * Every text is a sequence of tokens, and nothing of it is lost. The lexer that ANTLR generates and
 * our tokenizer find the same ones.
 */
final class LexerTotalityTest {
  /** Pieces that lead deep into the lexer's rules, whole or broken off. */
  private static final List<String> PIECES =
      List.of(
          "\r",
          "\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\uFEFF",
          "\u200B",
          "\0",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "⁽¹⁾",
          "☒",
          "☐",
          "|",
          "||",
          "|---|:--:|",
          "<",
          ">",
          "<td>",
          "</td>",
          "<tr",
          "</table>",
          "<br>",
          "<u>",
          "<sup>(1",
          ")</sup>",
          "<input checked=\"\" type=\"checkbox\"/>",
          "<!--",
          "-->",
          "&nbsp;",
          "&nbsp",
          "&amp;",
          "[X]",
          "[",
          "]",
          "](",
          "](/a?CIK=1)",
          "(1)",
          "(",
          ")",
          "^(1)^",
          "$^{(1)}$",
          "^",
          "\\",
          "\\(",
          "$",
          "*",
          "**",
          "_",
          "~",
          "#",
          "- ",
          "1.",
          "1\\.",
          "12",
          " ",
          "  ",
          "x",
          "X",
          "Common Stock",
          "FORM 4",
          "Form 3 Holdings Rep",
          "1. Name and Address of Reporting Person *",
          "2. Issuer Name",
          "(Last)",
          "(Street)",
          "(City",
          "Table I - Non-Derivative Securities",
          "TABLE II - DERIVATIVE SECURITIES",
          "Table",
          "Explanation of Responses:",
          "Remarks:",
          "** Signature of Reporting Person",
          "Reminder:",
          "Director",
          "10% Owner",
          "Check this box if no longer",
          "\u0130",
          "ſ",
          "K");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTextIsLexedWithoutLossOrError(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      check(random(random));
    }
  }

  @Test
  void everyTextOfOneOrTwoPiecesIsLexedWithoutLossOrError() {
    for (String first : PIECES) {
      check(first);
      for (String second : PIECES) {
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
      String text = random(random);
      FilingTree tree = FilingTree.of(text);

      assertThat(text(tree.tokens())).isEqualTo(text);
      assertWithMessage("diagnostics of '%s'", text).that(tree.diagnostics()).isEmpty();
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(10)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(256));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
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
    List<Token> fast = TokenBuffer.of(text).all();
    assertWithMessage("tokens of '%s' by the tokenizer", text)
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
