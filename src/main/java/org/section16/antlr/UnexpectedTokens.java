package org.section16.antlr;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Collects the tokens that the parser could not place. */
final class UnexpectedTokens extends BaseErrorListener {
  private final List<Token> found = new ArrayList<>();

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object symbol,
      int line,
      int column,
      String message,
      @Nullable RecognitionException e) {
    if (symbol instanceof Token token) {
      found.add(token);
    }
  }

  List<Token> found() {
    return found;
  }
}
