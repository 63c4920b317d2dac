package org.section16.internal.lexer;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.antlr.FilingLexer;
import org.section16.testing.RandomText;

/**
 * Repetitive text costs as much per character in a long document as in a short one: the number of
 * characters that the engine examines grows linearly with the document.
 */
@Tag("slow")
final class LinearTimeTest {
  private static final LexerEngine ENGINE = new LexerEngine(FilingLexer._ATN);

  private static final int SHORT = 3_000;
  private static final int TIMES = 4;

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "Remarks:\n", "Remarks:\nx", "| ", "<table><tr><td>"})
  void aRunOfAnyMarkIsReadInLinearTime(String start) {
    for (String mark : RandomText.PIECES) {
      checkLinear(start, mark);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Remarks:\n"})
  void aRunOfAnyTwoMarksIsReadInLinearTime(String start) {
    for (String first : RandomText.PIECES) {
      for (String second : RandomText.PIECES) {
        checkLinear(start, first + second);
      }
    }
  }

  @Test
  void aRunOfAnyTextIsReadInLinearTime() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      checkLinear("", RandomText.next(random) + "|");
    }
  }

  private static void checkLinear(String start, String unit) {
    long few = steps(start, unit, SHORT);
    long many = steps(start, unit, TIMES * SHORT);

    assertWithMessage(
            "steps for '%s' and %s times as many of '%s'; for few: %s", start, TIMES, unit, few)
        .that(many)
        .isAtMost((TIMES + 1) * few);
  }

  private static long steps(String start, String unit, int length) {
    SourceText source = new SourceText(start + unit.repeat(length / unit.length() + 1));
    Tokenizer tokenizer = ENGINE.tokenizer(source);
    tokenizer.writeTo(new TokenBuffer(source));
    return tokenizer.steps();
  }
}
