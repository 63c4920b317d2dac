package org.section16.antlr;

import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.internal.lexer.SourceText;

/**
 * ANTLR's own lexer and generated parser, with full LL lookahead. It shares nothing with fast
 * parsing, not even the cache of decisions.
 */
final class ThoroughParser {
  private final DFA[] decisions = new DFA[FilingParser._ATN.getNumberOfDecisions()];
  private final PredictionContextCache contexts = new PredictionContextCache();

  ThoroughParser() {
    for (int i = 0; i < decisions.length; i++) {
      decisions[i] = new DFA(FilingParser._ATN.getDecisionState(i), i);
    }
  }

  FilingTree parse(String document) {
    FilingLexer lexer = new FilingLexer(new SourceCharStream(document));
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    FilingParser parser = new FilingParser(tokens);
    parser.setInterpreter(new ParserATNSimulator(parser, FilingParser._ATN, decisions, contexts));
    parser.getInterpreter().setPredictionMode(PredictionMode.LL);
    UnexpectedTokens unexpected = new UnexpectedTokens();
    parser.removeErrorListeners();
    parser.addErrorListener(unexpected);
    FilingParser.FilingContext root = parser.filing();
    List<Token> all = tokens.getTokens();
    return new FilingTree(new SourceText(document), all, root, unexpected.found());
  }
}
