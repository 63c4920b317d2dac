package org.section16.internal.lexer;

import org.antlr.v4.runtime.atn.ATN;

/**
 * Cuts documents into the tokens of one lexer grammar. Thread-safe; there is one for each grammar,
 * since what it learns about the grammar's automaton is kept for the documents that follow.
 *
 * <pre>{@code
 * static final LexerEngine ENGINE = new LexerEngine(FilingLexer._ATN);
 *
 * TokenBuffer tokens = ENGINE.tokens(new SourceText(document));
 * }</pre>
 */
public final class LexerEngine {
  private final ATN grammar;
  private volatile LexerTable table;

  /**
   * The engine of a grammar.
   *
   * @param grammar the automaton of a lexer in which some token begins with every character. It may
   *     have modes and the commands {@code type}, {@code channel}, {@code mode}, {@code pushMode}
   *     and {@code popMode}
   * @throws IllegalArgumentException if it has a predicate, an action or another command
   */
  public LexerEngine(ATN grammar) {
    LexerGrammarCheck.check(grammar);
    this.grammar = grammar;
    this.table = new LexerTable(grammar);
  }

  /** The tokens of {@code source}, those on hidden channels included. */
  public TokenBuffer tokens(SourceText source) {
    TokenBuffer tokens = new TokenBuffer(source);
    tokenizer(source).writeTo(tokens);
    return tokens;
  }

  /** A tokenizer at the beginning of {@code source}. */
  Tokenizer tokenizer(SourceText source) {
    return new Tokenizer(table(), source.text());
  }

  /** The table of all tokenizers; started anew when it has grown too large. */
  private LexerTable table() {
    LexerTable current = table;
    if (current.isFull()) {
      current = new LexerTable(grammar);
      table = current;
    }
    return current;
  }
}
