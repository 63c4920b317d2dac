package org.section16.antlr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of a document. The parser sees those on the default channel, whose types are in an
 * array: it asks for them many times.
 */
final class TokenBuffer implements TokenStream {
  private final TokenSource source;
  private final List<Token> all;

  /** The tokens that the parser sees, by their index among all. */
  private final int[] indexes;

  /** For each of all tokens the one that the parser sees there or next. */
  private final int[] ranks;

  private final int[] types;
  private int at;

  private TokenBuffer(TokenSource source, List<Token> all) {
    this.source = source;
    this.all = all;
    int[] visible = new int[all.size()];
    this.ranks = new int[all.size()];
    int count = 0;
    for (int i = 0; i < all.size(); i++) {
      ranks[i] = count;
      if (all.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
        visible[count++] = i;
      }
    }
    this.indexes = Arrays.copyOf(visible, count);
    this.types = new int[count];
    for (int i = 0; i < count; i++) {
      types[i] = all.get(visible[i]).getType();
    }
  }

  /** All that {@code source} has. */
  static TokenBuffer of(TokenSource source) {
    List<Token> all = new ArrayList<>();
    Token token;
    do {
      token = source.nextToken();
      ((WritableToken) token).setTokenIndex(all.size());
      all.add(token);
    } while (token.getType() != Token.EOF);
    return new TokenBuffer(source, all);
  }

  /** All tokens, those that the parser does not see included; the last one is the end. */
  List<Token> all() {
    return all;
  }

  @Override
  public void consume() {
    if (types[at] == Token.EOF) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at++;
  }

  @Override
  public int LA(int offset) {
    int index = offset > 0 ? at + offset - 1 : at + offset;
    return index < 0 ? Token.INVALID_TYPE : types[Math.min(index, types.length - 1)];
  }

  @Override
  @SuppressWarnings("NullAway") // as the interface has it
  public @Nullable Token LT(int offset) {
    int index = offset > 0 ? at + offset - 1 : at + offset;
    return index < 0 || offset == 0 ? null : all.get(indexes[Math.min(index, indexes.length - 1)]);
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
    return indexes[at];
  }

  @Override
  public void seek(int index) {
    at = ranks[Math.min(index, ranks.length - 1)];
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public Token get(int index) {
    return all.get(index);
  }

  @Override
  public TokenSource getTokenSource() {
    return source;
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size() - 1));
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
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, interval.a); i <= Math.min(interval.b, size() - 1); i++) {
      if (all.get(i).getType() != Token.EOF) {
        text.append(all.get(i).getText());
      }
    }
    return text.toString();
  }
}
