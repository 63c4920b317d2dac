package org.section16.antlr;

import org.section16.internal.lexer.SourceText;
import org.section16.internal.lexer.TokenBuffer;

/** Runs the lexer and the parser separately, as {@link FilingTree} does together. */
public final class GrammarStages {
  private GrammarStages() {}

  /** Returns the number of tokens in {@code document}. */
  public static int lex(String document) {
    return lexed(document).size();
  }

  /** Returns the tokens of {@code document}, for {@link #parse}. */
  public static TokenBuffer lexed(String document) {
    return DocumentLexer.Engine.FILING.tokens(new SourceText(document));
  }

  /** Returns the parse tree of {@code tokens}, which can be reused. */
  public static FilingParser.FilingContext parse(Object tokens) {
    TokenBuffer buffer = (TokenBuffer) tokens;
    buffer.seek(0);
    return new TreeParser(buffer).filing();
  }
}
