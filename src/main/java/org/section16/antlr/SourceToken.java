package org.section16.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** A token of a document. Its line, column and text are looked up when somebody asks. */
final class SourceToken implements Token {
  private final TokenBuffer document;
  private final int index;
  // A short and a byte: eight bytes less for each token of a document.
  private final short type;
  private final byte channel;
  private final int start;
  private final int end;

  SourceToken(TokenBuffer document, int index, int type, int channel, int start, int end) {
    this.document = document;
    this.index = index;
    this.type = (short) type;
    this.channel = (byte) channel;
    this.start = start;
    this.end = end;
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getChannel() {
    return channel;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public String getText() {
    return type == EOF ? "<EOF>" : document.source().substring(start, end);
  }

  @Override
  public int getLine() {
    return document.lines().span(start, start).line();
  }

  @Override
  public int getCharPositionInLine() {
    return document.lines().span(start, start).column() - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return document.getTokenSource();
  }

  @Override
  public CharStream getInputStream() {
    return new SourceCharStream(document.source());
  }

  /** As ANTLR writes its own tokens. */
  @Override
  public String toString() {
    return "[@%d,%d:%d='%s',<%d>%s,%d:%d]"
        .formatted(
            index,
            start,
            getStopIndex(),
            getText().replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"),
            type,
            channel > 0 ? ",channel=" + channel : "",
            getLine(),
            getCharPositionInLine());
  }
}
