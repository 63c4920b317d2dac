package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** Messages name tokens in plain words. */
final class GrammarNamesTest {
  @Test
  void everyTokenHasAHumanNameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (int type = Token.EOF; type <= FilingLexer.VOCABULARY.getMaxTokenType(); type++) {
      if (type != Token.INVALID_TYPE && type != Token.EPSILON) {
        String name = GrammarNames.of(type);

        assertWithMessage("name of %s", FilingLexer.VOCABULARY.getSymbolicName(type))
            .that(name)
            .matches("(?:an? |the )?[a-z0-9 A-Z'/%-]+");
        assertWithMessage("shown as a constant").that(name).doesNotContain("_");
        assertWithMessage("used twice: %s", name).that(names.add(name)).isTrue();
      }
    }
    assertThat(names).contains("a footnote marker");
  }
}
