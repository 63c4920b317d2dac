package org.section16.internal.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of paragraphs that are added line by line. Emphasis and links may go over several
 * lines:
 *
 * <pre>
 * The shares were **sold under
 * a plan**.
 * </pre>
 */
public final class Paragraphs {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** The lines of the last paragraph, which may continue. */
  private final List<Line> lines = new ArrayList<>();

  private record Line(int start, int end) {}

  public Paragraphs(String source) {
    this.source = source;
  }

  /** Ends the last paragraph; the next line begins another. */
  public void begin() {
    endParagraph();
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Adds the text between two offsets. */
  public void add(int start, int end) {
    lines.add(new Line(Math.min(start, end), end));
  }

  /** Returns the text so far, with a line break between paragraphs. */
  public String text() {
    endParagraph();
    return text.toString().stripTrailing();
  }

  /** Returns the pieces of the source that the text so far is made of. */
  public List<Piece> pieces() {
    endParagraph();
    return List.copyOf(pieces);
  }

  private void endParagraph() {
    if (lines.size() > 1 && isContiguous() && mayHavePairs()) {
      addPiece(lines.get(0).start(), lines.get(lines.size() - 1).end());
    } else {
      lines.forEach(line -> addPiece(line.start(), line.end()));
    }
    lines.clear();
  }

  /** Returns whether there is nothing but white space between the lines. */
  private boolean isContiguous() {
    for (int i = 1; i < lines.size(); i++) {
      int end = lines.get(i - 1).end();
      if (!source.substring(end, Math.max(end, lines.get(i).start())).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHavePairs() {
    return PlainText.mayHavePairs(source, lines.get(0).start(), lines.get(lines.size() - 1).end());
  }

  private void addPiece(int start, int end) {
    String shown = PlainText.of(source, start, end);
    if (!shown.isEmpty()) {
      boolean needsBlank = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
      text.append(needsBlank ? " " : "");
      pieces.add(new Piece(start, end, text.length()));
      text.append(shown);
    }
  }
}
