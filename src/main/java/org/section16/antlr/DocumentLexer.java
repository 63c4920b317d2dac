package org.section16.antlr;

import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.section16.internal.lexer.LexerEngine;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.internal.lexer.SourceText;
import org.section16.internal.lexer.TokenBuffer;

/** The two ways to get the tokens of a document, each with a parser. Both give the same trees. */
enum DocumentLexer {
  /** The engine of {@link org.section16.internal.lexer}. */
  ENGINE("engine") {
    @Override
    Lexed lex(SourceText source) {
      TokenBuffer tokens = Engine.FILING.tokens(source);
      return new Lexed(tokens, tokens.all(), new TreeParser(tokens));
    }
  },

  /** The lexer and the parser as ANTLR generates them, and nothing else. */
  ANTLR("antlr") {
    @Override
    Lexed lex(SourceText source) {
      FilingLexer lexer = new FilingLexer(new SourceCharStream(source.text()));
      lexer.removeErrorListeners();
      CommonTokenStream tokens = new CommonTokenStream(lexer);
      tokens.fill();
      FilingParser parser = new FilingParser(tokens);
      parser.removeErrorListeners();
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      parser.setErrorHandler(new BailErrorStrategy());
      return new Lexed(tokens, Collections.unmodifiableList(tokens.getTokens()), parser);
    }
  };

  private static final String PROPERTY = "section16.lexer";

  private final String label;

  DocumentLexer(String label) {
    this.label = label;
  }

  /**
   * Returns the one that the system property {@code section16.lexer} names; without it, the engine.
   *
   * @throws IllegalArgumentException if it names none of them
   */
  static DocumentLexer chosen() {
    String name = System.getProperty(PROPERTY, ENGINE.label);
    for (DocumentLexer lexer : values()) {
      if (lexer.label.equals(name)) {
        return lexer;
      }
    }
    throw new IllegalArgumentException(
        "the system property %s is '%s'; it can be '%s' or '%s'"
            .formatted(PROPERTY, name, ENGINE.label, ANTLR.label));
  }

  abstract Lexed lex(SourceText source);

  /**
   * The tokens of a document and a parser of them.
   *
   * @param stream the tokens as the parser sees them
   * @param all all tokens, hidden ones included; the last one is the end of the document
   * @param parser a parser in SLL mode that gives up at the first error
   */
  record Lexed(TokenStream stream, List<Token> all, FilingParser parser) {}

  /** A class of its own, so that the engine is created only if it is used. */
  static final class Engine {
    static final LexerEngine FILING = new LexerEngine(FilingLexer._ATN);
  }
}
