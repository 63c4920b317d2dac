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
 * The parser of documents without an error: it gives up at the first one, and looks ahead no
 * further than SLL does.
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

  /** As ANTLR's own, which asks for each token whether there are listeners or errors. */
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
   * As ANTLR's own, which walks to the tokens ahead and back again: looks at them from where the
   * parser is, as long as it was decided before where they lead.
   */
  private static final class KnownDecisions extends ParserATNSimulator {
    KnownDecisions(TreeParser parser) {
      super(parser, _ATN, _decisionToDFA, _sharedContextCache);
    }

    @Override
    public int adaptivePredict(TokenStream tokens, int decision, ParserRuleContext context) {
      DFAState state = decisionToDFA[decision].s0;
      for (int ahead = 1; state != null && !state.isAcceptState; ahead++) {
        state = behind(state, tokens.LA(ahead));
      }
      return state == null ? super.adaptivePredict(tokens, decision, context) : state.prediction;
    }

    private static @Nullable DFAState behind(DFAState state, int type) {
      DFAState[] edges = state.edges;
      return edges == null || type + 1 >= edges.length ? null : edges[type + 1];
    }
  }

  private static final class GiveUp extends BailErrorStrategy {
    @Override
    public void reportMatch(Parser parser) {
      // There was no error that could end here.
    }
  }
}
