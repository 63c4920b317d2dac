package org.section16.internal.row;

import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;

/** Consecutive tokens of a row. */
public final class Tokens {
  static final Tokens NONE = new Tokens(new Token[0], 0, 0);

  private final Token[] row;
  private final int from;
  private final int size;

  /** A bit for each type present; types that differ by a multiple of 64 share a bit. */
  private final long types;

  private Tokens(Token[] row, int from, int size) {
    this.row = row;
    this.from = from;
    this.size = size;
    long found = 0;
    for (int i = from; i < from + size; i++) {
      found |= 1L << row[i].getType();
    }
    this.types = found;
  }

  /** Returns the tokens of {@code row} from {@code first} up to, but not including, {@code end}. */
  static Tokens of(Token[] row, int first, int end) {
    return new Tokens(row, first, end - first);
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public Token get(int index) {
    return row[from + index];
  }

  Token last() {
    return row[from + size - 1];
  }

  public int type(int index) {
    return row[from + index].getType();
  }

  /** Returns whether there is a token of {@code type}. */
  public boolean has(int type) {
    boolean mayHave = (types & 1L << type) != 0;
    return mayHave && indexOf(type) < size;
  }

  /** Returns whether a token is text, or words of the form that also occur in text. */
  public static boolean isText(int type) {
    return switch (type) {
      case FilingLexer.TEXT,
          FilingLexer.COLUMN_CAPTION,
          FilingLexer.COLUMN_LABEL,
          FilingLexer.SIGNED ->
          true;
      default -> false;
    };
  }

  /**
   * Returns the index of the first token of {@code type}, or the number of tokens if there is none.
   */
  public int indexOf(int type) {
    int at = 0;
    while (at < size && type(at) != type) {
      at++;
    }
    return at;
  }

  /** Returns the tokens from {@code first} up to, but not including, {@code end}. */
  public Tokens between(int first, int end) {
    return first == end ? NONE : new Tokens(row, from + first, end - first);
  }

  /** Returns the tokens whose text is at least partly between two offsets. */
  Tokens within(int start, int end) {
    int first = 0;
    while (first < size && get(first).getStopIndex() < start) {
      first++;
    }
    int last = first;
    while (last < size && get(last).getStartIndex() < end) {
      last++;
    }
    return between(first, last);
  }

  /** Returns these tokens followed by {@code next}. */
  Tokens and(Tokens next) {
    Token[] both = new Token[size + next.size];
    System.arraycopy(row, from, both, 0, size);
    System.arraycopy(next.row, next.from, both, size, next.size);
    return of(both, 0, both.length);
  }
}
