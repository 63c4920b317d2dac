package org.section16.internal.lexer;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A document for ANTLR's own lexer, as UTF-16 code units, so that the offsets of tokens are those
 * of Java strings.
 */
public final class SourceCharStream implements CharStream {
  private final String source;
  private final int size;
  private int index;

  /** Creates a stream of the document {@code source}. */
  public SourceCharStream(String source) {
    this.source = source;
    this.size = source.length();
  }

  @Override
  public void consume() {
    if (index >= size) {
      throw new IllegalStateException("cannot consume EOF");
    }
    index++;
  }

  @Override
  public int LA(int offset) {
    int at = offset > 0 ? index + offset - 1 : index + offset;
    return offset == 0 ? 0 : at < 0 || at >= size ? IntStream.EOF : source.charAt(at);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // All of the source is in memory.
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int position) {
    index = Math.min(position, size);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String getText(Interval interval) {
    int from = Math.min(interval.a, size);
    return source.substring(from, Math.max(from, Math.min(interval.b + 1, size)));
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }
}
