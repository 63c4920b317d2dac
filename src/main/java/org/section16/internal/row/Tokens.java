package org.section16.internal.row;

import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;

/** Some tokens that follow one another in a row. */
public final class Tokens {
  static final Tokens NONE = new Tokens(new Token[0], 0, 0);

  private final Token[] row;
  private final int from;
  private final int size;

  /** A bit for each type that there is, and for those 64 apart from it. */
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

  /** The tokens of {@code row} from {@code first} on, without {@code end}. */
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

  /** Returns whether some token is of {@code type}. */
  public boolean has(int type) {
    boolean mayHave = (types & 1L << type) != 0;
    return mayHave && indexOf(type) < size;
  }

  /** Returns whether a token is text, or words of the form that may be in a text as well. */
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

  /** Where the first token of {@code type} is, or the number of tokens. */
  public int indexOf(int type) {
    int at = 0;
    while (at < size && type(at) != type) {
      at++;
    }
    return at;
  }

  /** The tokens from {@code first} on, without {@code end}. */
  public Tokens between(int first, int end) {
    return first == end ? NONE : new Tokens(row, from + first, end - first);
  }

  /** The tokens of which some of the text is between two offsets. */
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

  /** These tokens and {@code next}. */
  Tokens and(Tokens next) {
    Token[] both = new Token[size + next.size];
    System.arraycopy(row, from, both, 0, size);
    System.arraycopy(next.row, next.from, both, size, next.size);
    return of(both, 0, both.length);
  }
}
