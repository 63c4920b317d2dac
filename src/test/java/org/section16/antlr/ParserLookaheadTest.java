package org.section16.antlr;

import static com.google.common.truth.Truth.assertWithMessage;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.testing.RandomText;

/** The number of tokens that the parser examines grows linearly with the document. */
@Tag("slow")
final class ParserLookaheadTest {
  private static final int FEW = 300;
  private static final int TIMES = 4;

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "Remarks:\n", "| x | ", "<table><tr><td>"})
  void aRunOfAnyMarkIsParsedInLinearTime(String start) {
    for (String mark : RandomText.PIECES) {
      for (String next : new String[] {"", " ", "|", "\n", "x"}) {
        checkLinear(start, mark + next);
      }
    }
  }

  private static void checkLinear(String start, String unit) {
    long few = examinedTokens(start + unit.repeat(FEW));
    long many = examinedTokens(start + unit.repeat(TIMES * FEW));

    assertWithMessage(
            "tokens examined for '%s' and %s times as many of '%s'; for few: %s",
            start, TIMES, unit, few)
        .that(many)
        .isAtMost((TIMES + 1) * few + FEW);
  }

  private static long examinedTokens(String document) {
    FilingParser parser =
        new FilingParser(new CommonTokenStream(new FilingLexer(new SourceCharStream(document))));
    parser.removeErrorListeners();
    parser.setProfile(true);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.filing();
    long count = 0;
    for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
      count += decision.SLL_TotalLook + decision.LL_TotalLook;
    }
    return count;
  }
}
