package org.section16.internal.lexer;

import org.antlr.v4.runtime.atn.ATN;

/**
 * Splits documents into the tokens of one lexer grammar. Thread-safe; use one engine for each
 * grammar, since it keeps what it learns about the automaton for later documents.
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
   * Creates the engine of a grammar.
   *
   * @param grammar the automaton of a lexer that has a token for every character. It may have modes
   *     and the commands {@code type}, {@code channel}, {@code mode}, {@code pushMode} and {@code
   *     popMode}
   * @throws IllegalArgumentException if it has a predicate, an action or another command
   */
  public LexerEngine(ATN grammar) {
    LexerGrammarCheck.check(grammar);
    this.grammar = grammar;
    this.table = new LexerTable(grammar);
  }

  /** Returns the tokens of {@code source}, those on hidden channels included. */
  public TokenBuffer tokens(SourceText source) {
    TokenBuffer tokens = new TokenBuffer(source);
    tokenizer(source).writeTo(tokens);
    return tokens;
  }

  /** Returns a tokenizer at the beginning of {@code source}. */
  Tokenizer tokenizer(SourceText source) {
    return new Tokenizer(table(), source.text());
  }

  /** Returns the table of all tokenizers; a new one replaces it when it has grown too large. */
  private LexerTable table() {
    LexerTable current = table;
    if (current.isFull()) {
      current = new LexerTable(grammar);
      table = current;
    }
    return current;
  }
}
