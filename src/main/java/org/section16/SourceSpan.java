package org.section16;

/**
 * The place of a value in its document.
 *
 * <p>Offsets count UTF-16 code units (Java {@code char}s) from 0; {@code end} is the first one
 * after the text. Lines and columns count from 1, as editors show them; a column counts UTF-16 code
 * units too.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 * @param line line of the first character
 * @param column column of the first character
 */
public record SourceSpan(int start, int end, int line, int column) {
  /** The place of a value that is nowhere in the document: an empty span at its start. */
  public static final SourceSpan NONE = new SourceSpan(0, 0, 1, 1);

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must not be negative, got: " + start + " to " + end);
    }
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column must be at least one, got: " + line + ":" + column);
    }
  }

  /** Returns whether the span has no text. */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Returns whether this span and {@code other} have text in common, or touch where one of the two
   * is empty. {@link #NONE} touches nothing.
   */
  public boolean touches(SourceSpan other) {
    if (equals(NONE) || other.equals(NONE)) {
      return false;
    }
    if (isEmpty() || other.isEmpty()) {
      return start <= other.end && other.start <= end;
    }
    return start < other.end && other.start < end;
  }

  /** Returns whether all of {@code other} lies within this span. */
  public boolean covers(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the text that the span covers in {@code source}. */
  public String textIn(CharSequence source) {
    return source.subSequence(start, end).toString();
  }

  /** Returns the smallest span that covers this one and {@code other}, which starts no earlier. */
  public SourceSpan to(SourceSpan other) {
    return new SourceSpan(start, Math.max(end, other.end), line, column);
  }
}
