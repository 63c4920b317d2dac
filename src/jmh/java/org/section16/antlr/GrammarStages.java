package org.section16.antlr;

/** Lexer and parser one by one, as {@link FilingTree} runs them. */
public final class GrammarStages {
  private GrammarStages() {}

  /** The number of tokens of {@code document}. */
  public static int lex(String document) {
    return TokenBuffer.of(document).size();
  }

  /** The tokens of {@code document}, for {@link #parse}. */
  public static Object lexed(String document) {
    return TokenBuffer.of(document);
  }

  /** The tree above {@code tokens}, which may be given again and again. */
  public static FilingParser.FilingContext parse(Object tokens) {
    TokenBuffer buffer = (TokenBuffer) tokens;
    buffer.seek(0);
    return new TreeParser(buffer).filing();
  }
}
