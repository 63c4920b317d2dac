package org.section16.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.TerminalNodeImpl;
import org.section16.internal.lexer.SourceToken;
import org.section16.internal.lexer.TokenBuffer;

/** The parser of explanations for the tokens of the engine; see {@link TreeParser}. */
final class ExplanationParserOnBuffer extends ExplanationParser {
  private final TokenBuffer tokens;

  ExplanationParserOnBuffer(TokenBuffer tokens) {
    super(tokens);
    this.tokens = tokens;
    removeErrorListeners();
    getInterpreter().setPredictionMode(PredictionMode.SLL);
    setErrorHandler(new GiveUp());
  }

  @Override
  public Token match(int type) {
    return type == EOF || tokens.LA(1) != type ? super.match(type) : consume();
  }

  @Override
  public Token consume() {
    SourceToken token = tokens.next();
    TerminalNodeImpl leaf = new TerminalNodeImpl(token);
    leaf.setParent(_ctx);
    _ctx.addAnyChild(leaf);
    return token;
  }

  private static final class GiveUp extends BailErrorStrategy {
    @Override
    public void reportMatch(Parser parser) {
      // No error can have been reported before: the first one ends the parse.
    }
  }
}
