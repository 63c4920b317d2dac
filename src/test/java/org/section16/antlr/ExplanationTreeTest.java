package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.Section16;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.model.Footnote;
import org.section16.testing.Documents;
import org.section16.testing.ExplanationFile;

/**
 * The grammar of explanations meets the requirements on that of filings: see the other tests here.
 */
final class ExplanationTreeTest {
  private static final int RANDOM_TEXTS = 400;

  private static Stream<String> explanations() {
    Stream<String> files =
        Stream.of("annotated.jsonl", "sentences.jsonl")
            .flatMap(name -> ExplanationFile.read(name).stream())
            .map(ExplanationFile.Annotated::text);
    Stream<String> filings =
        Documents.filings().stream()
            .flatMap(file -> Section16.parse(Documents.read(file)).filing().footnotes().stream())
            .map(Footnote::text);
    return Stream.concat(files, filings).distinct();
  }

  @Test
  void theTextOfAllTokensIsTheExplanation() {
    explanations().forEach(ExplanationTreeTest::assertLossless);
  }

  @Test
  void everyTextHasATree() {
    Random random = new Random(16);
    List<String> words =
        explanations().flatMap(text -> Stream.of(text.split("(?<= )|(?= )"))).distinct().toList();
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int j = 0; j < length; j++) {
        text.append(
            random.nextInt(8) == 0
                ? Character.toString(random.nextInt(0x2FFF) + 1)
                : words.get(random.nextInt(words.size())));
      }
      assertLossless(text.toString());
    }
  }

  private static void assertLossless(String text) {
    ExplanationTree tree = ExplanationTree.of(text);
    String joined =
        tree.tokens().stream()
            .filter(token -> token.getType() != Token.EOF)
            .map(Token::getText)
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(text);
    assertThat(tree.diagnostics()).isEmpty();
  }

  @Test
  void sllMakesEveryDecisionAndNoneIsAmbiguous() {
    DecisionProfile profile = new DecisionProfile();
    explanations()
        .forEach(
            text -> {
              ExplanationParser parser = parser(text);
              DecisionProfile.prepare(parser);
              parser.explanation();
              profile.add(parser, token -> token.getLine() + ":" + token.getCharPositionInLine());
            });

    assertThat(profile.report()).endsWith("\nall decisions SLL, no ambiguity\n");
  }

  @Test
  void theInterpreterGivesTheSameTree() throws IOException {
    GrammarFiles.Loaded grammar = GrammarFiles.loadExplanations();
    LexerInterpreter lexer = grammar.lexer().createLexerInterpreter(CharStreams.fromString(""));
    ParserInterpreter parser =
        grammar.parser().createParserInterpreter(new CommonTokenStream(lexer));
    int rule = grammar.parser().getRule("explanation").index;
    explanations()
        .forEach(
            text -> {
              lexer.setInputStream(new SourceCharStream(text));
              parser.setTokenStream(new CommonTokenStream(lexer));
              assertWithMessage(text)
                  .that(parser.parse(rule).toStringTree(parser))
                  .isEqualTo(ExplanationTree.of(text).root().toStringTree(parser));
            });
  }

  @Test
  void theEngineAndAntlrGiveTheSameTree() {
    explanations()
        .forEach(
            text -> {
              ExplanationParser names = parser(text);
              assertWithMessage(text)
                  .that(ExplanationTree.of(text, DocumentLexer.ENGINE).root().toStringTree(names))
                  .isEqualTo(
                      ExplanationTree.of(text, DocumentLexer.ANTLR).root().toStringTree(names));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "Fund I ",
        "Acme Partners and ",
        "ranging from $1.00 to ",
        "first, ",
        "(\"A\" and ",
        "held by each of ",
        "equal annual ",
        "25% of the shares vest on March 1, 2020 and "
      })
  void aLongTextIsReadInSeconds(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> ExplanationFile.facts(piece.repeat(20_000)));
  }

  private static ExplanationParser parser(String text) {
    ExplanationParser parser =
        new ExplanationParser(
            new CommonTokenStream(new ExplanationLexer(new SourceCharStream(text))));
    parser.removeErrorListeners();
    return parser;
  }
}
