package org.section16.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;

/**
 * How this document writes its footnote markers, found in the cells where nothing else can stand in parentheses: behind numbers, dates and
 * codes. It decides whether {@code By Trust (1)} ends in a marker.
 */
final class MarkerStyle {
  private final Map<Marker.Style, Integer> behindValues = new EnumMap<>(Marker.Style.class);
  private int spaced;
  private int attached;
  private int attachedToText;

  /** Learns from the cells of both tables. */
  static MarkerStyle learn(List<Row> rows) {
    MarkerStyle style = new MarkerStyle();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        style.learn(cell);
      }
    }
    return style;
  }

  private void learn(Cell cell) {
    List<Token> tokens = cell.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.getType() != FilingLexer.MARKER) {
        continue;
      }
      Marker.Style style = Marker.style(token);
      boolean space = i > 0 && hasSpaceBefore(cell, token);
      if (style == Marker.Style.RAISED) {
        behindValues.merge(style, 1, Integer::sum);
      } else if (i > 0 && tokens.get(i - 1).getType() == FilingLexer.TEXT) {
        if (isValue(PlainText.of(cell.tree().source(), cell.start(), token.getStartIndex()))) {
          behindValues.merge(style, 1, Integer::sum);
          spaced += space ? 1 : 0;
          attached += space ? 0 : 1;
        } else if (!space) {
          attachedToText++;
        }
      }
    }
  }

  /** A number, a date, a code or a letter: no text that could hold parentheses. */
  private static boolean isValue(String text) {
    return !text.isEmpty() && (text.length() == 1 || text.chars().noneMatch(Character::isLetter));
  }

  static boolean hasSpaceBefore(Cell cell, Token marker) {
    int before = marker.getStartIndex() - 1;
    if (before < cell.start()) {
      return false;
    }
    char c = cell.tree().source().charAt(before);
    return Character.isWhitespace(c) || c == '\u00A0' || c == ';';
  }

  /** Tells whether a marker that stands behind text can only be text itself. */
  boolean isText(Cell cell, Token marker) {
    Marker.Style style = Marker.style(marker);
    if (style == Marker.Style.RAISED) {
      return false;
    }
    if (behindValues.containsKey(Marker.Style.RAISED)) {
      return true;
    }
    if (!behindValues.isEmpty() && !behindValues.containsKey(style)) {
      return true;
    }
    boolean space = hasSpaceBefore(cell, marker);
    return space ? attached > 0 || (spaced == 0 && attachedToText > 0) : spaced > attached;
  }

  /** Tells whether a marker with this spelling might as well be text. */
  boolean isAmbiguous(Token marker) {
    return Marker.style(marker) != Marker.Style.RAISED && !behindValues.containsKey(Marker.Style.RAISED);
  }
}
