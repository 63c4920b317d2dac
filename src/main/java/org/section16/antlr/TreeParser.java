package org.section16.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFAState;
import org.antlr.v4.runtime.tree.TerminalNodeImpl;
import org.jspecify.annotations.Nullable;
import org.section16.internal.lexer.SourceToken;
import org.section16.internal.lexer.TokenBuffer;

/**
 * The parser of documents without errors, for the tokens of the engine: it parses in SLL mode and
 * gives up at the first error.
 */
final class TreeParser extends FilingParser {
  private final TokenBuffer tokens;

  TreeParser(TokenBuffer tokens) {
    super(tokens);
    this.tokens = tokens;
    removeErrorListeners();
    setInterpreter(new KnownDecisions(this));
    getInterpreter().setPredictionMode(PredictionMode.SLL);
    setErrorHandler(new GiveUp());
  }

  /** Works like ANTLR's own, but does not check for listeners and errors at each token. */
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

  /**
   * Predicts like ANTLR's own, which moves to the tokens ahead and back again: looks ahead from the
   * current token, as long as its automaton knows where they lead.
   */
  private static final class KnownDecisions extends ParserATNSimulator {
    KnownDecisions(TreeParser parser) {
      super(parser, _ATN, _decisionToDFA, _sharedContextCache);
    }

    @Override
    public int adaptivePredict(TokenStream tokens, int decision, ParserRuleContext context) {
      DFAState state = decisionToDFA[decision].s0;
      for (int ahead = 1; state != null && !state.isAcceptState; ahead++) {
        state = next(state, tokens.LA(ahead));
      }
      return state == null ? super.adaptivePredict(tokens, decision, context) : state.prediction;
    }

    private static @Nullable DFAState next(DFAState state, int type) {
      DFAState[] edges = state.edges;
      return edges == null || type + 1 >= edges.length ? null : edges[type + 1];
    }
  }

  private static final class GiveUp extends BailErrorStrategy {
    @Override
    public void reportMatch(Parser parser) {
      // No error can have been reported before: the first one ends the parse.
    }
  }
}
