package org.section16.internal.lexer;

/** A document and the index of its lines. */
public final class SourceText {
  private final String text;
  private final LineIndex lines;

  /** Indexes the document {@code text}. */
  public SourceText(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /** Returns the whole document. */
  public String text() {
    return text;
  }

  /** Returns the length of the document in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** Returns the lines of the document. */
  public LineIndex lines() {
    return lines;
  }
}
