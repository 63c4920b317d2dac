package org.section16.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Lexer and parser one by one, as {@link FilingTree} runs them. */
public final class GrammarStages {
  private GrammarStages() {}

  /** The number of tokens of {@code document}. */
  public static int lex(String document) {
    return tokens(document).size();
  }

  /** The tokens of {@code document}, for {@link #parse}. */
  public static Object lexed(String document) {
    return tokens(document);
  }

  private static TokenBuffer tokens(String document) {
    return FilingTree.tokensOf(document);
  }

  /** The tree above {@code tokens}, which may be given again and again. */
  public static FilingParser.FilingContext parse(Object tokens) {
    TokenBuffer buffer = (TokenBuffer) tokens;
    buffer.seek(0);
    FilingParser parser = new FilingParser(buffer);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    return parser.filing();
  }
}
