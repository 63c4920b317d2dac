package org.section16.internal;

import org.antlr.v4.runtime.Token;

/** Some tokens that follow one another in a row. */
final class Tokens {
  private static final Tokens NONE = new Tokens(new Token[0], 0, 0);

  private final Token[] row;
  private final int from;
  private final int size;

  private Tokens(Token[] row, int from, int size) {
    this.row = row;
    this.from = from;
    this.size = size;
  }

  static Tokens of(Token... tokens) {
    return new Tokens(tokens, 0, tokens.length);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  Token get(int index) {
    return row[from + index];
  }

  Token last() {
    return row[from + size - 1];
  }

  int type(int index) {
    return row[from + index].getType();
  }

  /** Tells whether some token is of {@code type}. */
  boolean has(int type) {
    return indexOf(type) < size;
  }

  /** Where the first token of {@code type} is, or the number of tokens. */
  int indexOf(int type) {
    for (int i = 0; i < size; i++) {
      if (type(i) == type) {
        return i;
      }
    }
    return size;
  }

  /** The tokens from {@code first} on, without {@code end}. */
  Tokens between(int first, int end) {
    return first == end ? NONE : new Tokens(row, from + first, end - first);
  }

  /** These tokens and {@code next}. */
  Tokens and(Tokens next) {
    Token[] both = new Token[size + next.size];
    System.arraycopy(row, from, both, 0, size);
    System.arraycopy(next.row, next.from, both, size, next.size);
    return of(both);
  }
}
