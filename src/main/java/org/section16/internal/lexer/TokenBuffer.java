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
 * All tokens of a document. The parser sees those on the default channel, whose types are in an
 * array: it asks for them many times.
 */
public final class TokenBuffer implements TokenStream {
  private static final int USUAL_LENGTH = 8;

  private final SourceText source;
  private SourceToken[] all;
  private int count;

  /** The tokens that the parser sees. */
  private SourceToken[] visible;

  private int[] types;
  private int visibleCount;
  private int at;

  TokenBuffer(SourceText source) {
    this.source = source;
    int size = source.length() / USUAL_LENGTH + 16;
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

  /** All tokens, those that the parser does not see included; the last one is the end. */
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
    if (types[at] == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at++;
  }

  /** The token that the parser has come to; unless it is the end, the next one follows. */
  public SourceToken next() {
    SourceToken token = visible[at];
    at = Math.min(at + 1, visibleCount - 1);
    return token;
  }

  @Override
  public int LA(int offset) {
    int index = at(offset);
    return index < 0 ? Token.INVALID_TYPE : types[index];
  }

  @Override
  @SuppressWarnings("NullAway") // as the interface has it
  public @Nullable Token LT(int offset) {
    int index = at(offset);
    return index < 0 || offset == 0 ? null : visible[index];
  }

  private int at(int offset) {
    int index = offset > 0 ? at + offset - 1 : at + offset;
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
    return visible[at].getTokenIndex();
  }

  @Override
  public void seek(int index) {
    while (at > 0 && visible[at - 1].getTokenIndex() >= index) {
      at--;
    }
    while (at < visibleCount - 1 && visible[at].getTokenIndex() < index) {
      at++;
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
