package org.section16.internal.lexer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.tool.LexerGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine works for any lexer grammar without code, and rejects others. */
final class LexerEngineTest {
  /** Modes, channels, types, foreign characters, lookahead over several characters. */
  private static final String GRAMMAR =
      """
      lexer grammar Orders;
      options { caseInsensitive = true; }
      channels { COMMENTS }
      OPEN : '<' -> pushMode(TAG) ;
      ORDER : 'order' [ \\n]+ 'no' '.'? ;
      PRICE : DIGIT+ '.' DIGIT DIGIT ;
      EURO : '\\u20AC' DIGIT+ -> type(PRICE) ;
      NUMBER : DIGIT+ ;
      WORD : [a-z\\u00C0-\\u024F]+ ;
      QUOTE : '"' -> type(WORD), pushMode(TEXT) ;
      COMMENT : '#' -> channel(COMMENTS), mode(TEXT) ;
      SPACE : [ \\t\\r\\n]+ -> channel(HIDDEN) ;
      OTHER : . ;
      fragment DIGIT : [0-9\\u0660-\\u0669] ;
      mode TAG;
      CLOSE : '>' -> popMode ;
      NESTED : '<' -> type(OPEN), pushMode(TAG) ;
      NAME : ~[<>]+ ;
      mode TEXT;
      END : ["\\n] -> mode(DEFAULT_MODE) ;
      LONG : 'end' .*? 'of' ' '* 'text' ;
      CHARACTER : ~["\\n] -> type(OTHER) ;
      """;

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "order",
          "ORDER \n no",
          "no.",
          "1",
          "2.50",
          "€",
          "٣",
          "é",
          "ſ",
          "\"",
          "#",
          "~",
          " ",
          "\n",
          "\r",
          "end",
          "of",
          "of  text",
          "\uD83D\uDE00",
          "\uFFFF",
          "\0",
          "x");

  @Test
  void anyGrammarGivesTheTokensOfAntlrsOwnLexer() throws Exception {
    LexerGrammar grammar = new LexerGrammar(GRAMMAR);
    LexerEngine engine = new LexerEngine(grammar.createLexerInterpreter(empty()).getATN());
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      String text = random(random);
      LexerInterpreter lexer = grammar.createLexerInterpreter(new SourceCharStream(text));
      List<Token> tokens = engine.tokens(new SourceText(text)).all();

      assertWithMessage("tokens of '%s'", text)
          .that(tokens.subList(0, tokens.size() - 1).stream().map(LexerEngineTest::describe))
          .containsExactlyElementsIn(
              lexer.getAllTokens().stream().map(LexerEngineTest::describe).toList())
          .inOrder();
      assertThat(tokens.get(tokens.size() - 1).getType()).isEqualTo(Token.EOF);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {isStart()}? 'a'  | a predicate
          'a' {count();}    | an action
          'a' -> skip       | the command 'skip'
          'a' -> more       | the command 'more'
          """)
  void aGrammarWhoseTokensNeedMoreThanTheAutomatonIsRejected(String rule, String what)
      throws Exception {
    ATN automaton = automaton("lexer grammar L; A : " + rule + " ; B : . ;");

    assertThat(assertThrows(IllegalArgumentException.class, () -> new LexerEngine(automaton)))
        .hasMessageThat()
        .isEqualTo("the lexer grammar has " + what + ", which the engine does not support");
  }

  @Test
  void aTextThatNoTokenMatchesIsAnError() throws Exception {
    LexerEngine engine = new LexerEngine(automaton("lexer grammar L; A : 'a' ;"));

    assertThat(
            assertThrows(IllegalStateException.class, () -> engine.tokens(new SourceText("aab"))))
        .hasMessageThat()
        .isEqualTo("no token begins with 'b'");
  }

  private static ATN automaton(String grammar) throws Exception {
    return new LexerGrammar(grammar).createLexerInterpreter(empty()).getATN();
  }

  private static SourceCharStream empty() {
    return new SourceCharStream("");
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String describe(Token token) {
    return "%d on %d: %d-%d"
        .formatted(
            token.getType(), token.getChannel(), token.getStartIndex(), token.getStopIndex());
  }
}
