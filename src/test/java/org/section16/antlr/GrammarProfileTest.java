package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.tool.Grammar;
import org.junit.jupiter.api.Test;
import org.section16.testing.Documents;

final class GrammarProfileTest {
  @Test
  void sllMakesEveryDecisionOfOurGrammarAndNoneIsAmbiguous() {
    DecisionProfile profile = GrammarProfile.of(Documents.all());

    assertThat(profile.report()).endsWith("\nall decisions SLL, no ambiguity\n");
    assertThat(profile.report()).contains("\nsection ");
    assertThat(profile.isClean()).isTrue();
  }

  @Test
  void anAmbiguityIsReportedWithItsRuleAndPlace() throws Exception {
    DecisionProfile profile =
        profile("grammar T; s : (a | b) EOF ; a : X ; b : X ; X : 'x' ;", "x");

    assertThat(profile.isClean()).isFalse();
    assertThat(profile.report())
        .endsWith(
            """
            1:1: decision 0 in the rule 's' needs full LL at 'x'
            1:1: decision 0 in the rule 's' is ambiguous at 'x'
            not all decisions are SLL and unambiguous
            """);
  }

  @Test
  void aDecisionThatNeedsFullLlIsReportedWithItsRuleAndPlace() throws Exception {
    DecisionProfile profile =
        profile(
            "grammar T; s : ('$' a | '@' b) EOF ; a : e ID ; b : e INT ID ; e : INT | ;"
                + " ID : [a-z]+ ; INT : [0-9]+ ; WS : ' ' -> skip ;",
            "$ 34 abc");

    assertThat(profile.isClean()).isFalse();
    assertThat(profile.report())
        .endsWith(
            """
            1:3: decision 1 in the rule 'e' needs full LL at '34'
            not all decisions are SLL and unambiguous
            """);
  }

  private static DecisionProfile profile(String grammar, String document) throws Exception {
    Grammar loaded = new Grammar(grammar);
    CommonTokenStream tokens =
        new CommonTokenStream(loaded.createLexerInterpreter(CharStreams.fromString(document)));
    ParserInterpreter parser = loaded.createParserInterpreter(tokens);
    DecisionProfile.prepare(parser);
    parser.parse(0);
    DecisionProfile profile = new DecisionProfile();
    profile.add(parser, token -> token.getLine() + ":" + (token.getCharPositionInLine() + 1));
    return profile;
  }
}
