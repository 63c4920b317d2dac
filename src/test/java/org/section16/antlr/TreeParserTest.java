package org.section16.antlr;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.testing.RandomText;

/** Fast parsing gives the tree of ANTLR's own lexer and parser, whatever the text is. */
final class TreeParserTest {
  private final ThoroughParser thorough = new ThoroughParser();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void randomTextHasTheTreeThatAntlrsOwnLexerAndParserGive(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      check(RandomText.next(random));
    }
  }

  @Test
  void everyTextOfTwoPiecesHasTheTreeThatAntlrsOwnLexerAndParserGive() {
    check("");
    for (String first : RandomText.PIECES) {
      check(first);
      for (String second : RandomText.PIECES) {
        check(first + second);
      }
    }
  }

  private void check(String text) {
    assertWithMessage("tree of '%s'", text)
        .that(TreeText.of(FilingTree.of(text)))
        .isEqualTo(TreeText.of(thorough.parse(text)));
  }
}
