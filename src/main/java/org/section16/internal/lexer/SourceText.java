package org.section16.internal.lexer;

/** A document and where its lines begin. */
public final class SourceText {
  private final String text;
  private final LineIndex lines;

  /** The document {@code text}. */
  public SourceText(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /** All of the document. */
  public String text() {
    return text;
  }

  /** The length of the document in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** The lines of the document. */
  public LineIndex lines() {
    return lines;
  }
}
