package org.section16.antlr;

import org.section16.internal.lexer.SourceText;
import org.section16.internal.lexer.TokenBuffer;

/** Lexer and parser one by one, as {@link FilingTree} runs them. */
public final class GrammarStages {
  private GrammarStages() {}

  /** The number of tokens of {@code document}. */
  public static int lex(String document) {
    return lexed(document).size();
  }

  /** The tokens of {@code document}, for {@link #parse}. */
  public static TokenBuffer lexed(String document) {
    return DocumentLexer.Engine.FILING.tokens(new SourceText(document));
  }

  /** The tree above {@code tokens}, which may be given again and again. */
  public static FilingParser.FilingContext parse(Object tokens) {
    TokenBuffer buffer = (TokenBuffer) tokens;
    buffer.seek(0);
    return new TreeParser(buffer).filing();
  }
}
