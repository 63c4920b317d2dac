package org.section16.internal.lexer;

import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** A token of a document. Its line, column and text are computed when asked for. */
public final class SourceToken implements Token {
  private final SourceText document;
  private final int index;
  // A short and a byte save eight bytes for each token.
  private final short type;
  private final byte channel;
  private final int start;
  private final int end;

  SourceToken(SourceText document, int index, int type, int channel, int start, int end) {
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
    return type == EOF ? "<EOF>" : document.text().substring(start, end);
  }

  @Override
  public int getLine() {
    return document.lines().line(start);
  }

  @Override
  public int getCharPositionInLine() {
    return start - document.lines().start(getLine());
  }

  /** Returns a source of this token alone: ANTLR's error recovery needs one for the text. */
  @Override
  public TokenSource getTokenSource() {
    return new ListTokenSource(List.of(this));
  }

  @Override
  public CharStream getInputStream() {
    return new SourceCharStream(document.text());
  }

  /** Formats the token like one of ANTLR's own. */
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
