package org.section16.internal.lexer;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of a document. The parser sees those on the default channel; their types are in an
 * array, since it asks for them often.
 */
public final class TokenBuffer implements TokenStream {
  private static final int AVERAGE_LENGTH = 8;

  private final SourceText source;
  private SourceToken[] all;
  private int count;

  /** The tokens that the parser sees. */
  private SourceToken[] visible;

  private int[] types;
  private int visibleCount;
  private int position;

  TokenBuffer(SourceText source) {
    this.source = source;
    int size = source.length() / AVERAGE_LENGTH + 16;
    all = new SourceToken[size];
    visible = new SourceToken[size];
    types = new int[size];
  }

  /** Adds the token between two offsets; the end of the document is the last. */
  void add(int type, int channel, int start, int end) {
    SourceToken token = new SourceToken(source, count, type, channel, start, end);
    if (count == all.length) {
      all = Arrays.copyOf(all, 2 * count);
      visible = Arrays.copyOf(visible, 2 * count);
      types = Arrays.copyOf(types, 2 * count);
    }
    all[count++] = token;
    if (channel == Token.DEFAULT_CHANNEL) {
      visible[visibleCount] = token;
      types[visibleCount++] = type;
    }
  }

  /** Returns all tokens, hidden ones included; the last one is the end of the document. */
  public List<Token> all() {
    return new All();
  }

  private final class All extends AbstractList<Token> implements RandomAccess {
    @Override
    public Token get(int index) {
      return TokenBuffer.this.get(index);
    }

    @Override
    public int size() {
      return count;
    }
  }

  @Override
  public void consume() {
    if (types[position] == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    position++;
  }

  /** Returns the current token, and moves to the next one unless it is the end. */
  public SourceToken next() {
    SourceToken token = visible[position];
    position = Math.min(position + 1, visibleCount - 1);
    return token;
  }

  @Override
  public int LA(int offset) {
    int index = indexAt(offset);
    return index < 0 ? Token.INVALID_TYPE : types[index];
  }

  @Override
  @SuppressWarnings("NullAway") // The interface allows null.
  public @Nullable Token LT(int offset) {
    int index = indexAt(offset);
    return index < 0 || offset == 0 ? null : visible[index];
  }

  private int indexAt(int offset) {
    int index = offset > 0 ? position + offset - 1 : position + offset;
    return Math.min(index, visibleCount - 1);
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // All tokens are in memory.
  }

  @Override
  public int index() {
    return visible[position].getTokenIndex();
  }

  @Override
  public void seek(int index) {
    while (position > 0 && visible[position - 1].getTokenIndex() >= index) {
      position--;
    }
    while (position < visibleCount - 1 && visible[position].getTokenIndex() < index) {
      position++;
    }
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public Token get(int index) {
    return all[Objects.checkIndex(index, count)];
  }

  @Override
  public TokenSource getTokenSource() {
    return new ListTokenSource(all());
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText() {
    return source.text();
  }

  @Override
  public String getText(RuleContext rule) {
    return getText(rule.getSourceInterval());
  }

  @Override
  public String getText(Token first, Token last) {
    return getText(Interval.of(first.getTokenIndex(), last.getTokenIndex()));
  }

  @Override
  public String getText(Interval interval) {
    int first = Math.max(0, interval.a);
    int last = Math.min(interval.b, count - 1);
    return last < first
        ? ""
        : source.text().substring(get(first).getStartIndex(), get(last).getStopIndex() + 1);
  }
}
