package org.section16.internal.footnote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;

/**
 * How this document writes its footnote markers, found in the cells where nothing else can be in
 * parentheses: after numbers, dates and codes. It decides whether {@code By Trust (1)} ends in a
 * marker.
 */
public final class MarkerStyle {
  /** No cell of a filing has as many tokens. */
  private static final int SAMPLE = 1_000;

  /** A text of so many characters does not fit into a line of its printed cell. */
  private static final int LINE = 20;

  private final Map<Marker.Style, Integer> behindValues = new EnumMap<>(Marker.Style.class);
  private final Map<Marker.Style, Integer> behindText = new EnumMap<>(Marker.Style.class);
  private int spaced;
  private int attached;
  private int attachedToText;

  /** The numbers of markers that touch a text. */
  private final Set<Integer> touching = new HashSet<>();

  /** The numbers of markers that cannot be text. */
  private final Set<Integer> certain = new HashSet<>();

  /** Learns from the cells of both tables. */
  public static MarkerStyle learn(List<Row> rows) {
    MarkerStyle style = new MarkerStyle();
    for (Row row : rows) {
      if (row.has(FilingLexer.MARKER)) {
        row.cells().forEach(style::learn);
      }
    }
    return style;
  }

  private void learn(Cell cell) {
    Tokens tokens = cell.tokens();
    boolean mayBeText = false;
    for (int i = tokens.indexOf(FilingLexer.MARKER); i < Math.min(tokens.size(), SAMPLE); i++) {
      Token token = tokens.get(i);
      if (token.getType() != FilingLexer.MARKER) {
        continue;
      }
      mayBeText = mayBeText(cell, i, mayBeText);
      if (!mayBeText) {
        certain.addAll(Marker.numbers(token.getText()));
      }
      if (isBehindText(tokens, i)) {
        boolean space = hasSpaceBefore(cell, token);
        if (isValue(PlainText.of(cell.tree().source(), cell.start(), token.getStartIndex()))) {
          behindValues.merge(Marker.style(token), 1, Integer::sum);
          spaced += space ? 1 : 0;
          attached += space ? 0 : 1;
        } else {
          behindText.merge(Marker.style(token), 1, Integer::sum);
          if (!space) {
            attachedToText++;
            touching.addAll(Marker.numbers(token.getText()));
          }
        }
      }
    }
  }

  /** After text, and tags between them. */
  private static boolean isBehindText(Tokens tokens, int index) {
    int before = index - 1;
    while (before >= 0 && tokens.type(before) == FilingLexer.TAG) {
      before--;
    }
    return before >= 0 && Tokens.isText(tokens.type(before));
  }

  /** After text and a blank, or after another such marker. */
  private static boolean mayBeText(Cell cell, int index, boolean before) {
    Token marker = cell.tokens().get(index);
    if (index > 0 && cell.tokens().type(index - 1) == FilingLexer.MARKER) {
      return before;
    }
    return index > 0
        && hasSpaceBefore(cell, marker)
        && !isValue(PlainText.of(cell.tree().source(), cell.start(), marker.getStartIndex()));
  }

  /** Returns whether no other marker refers to a number of this one, written as most are. */
  boolean isOnlyReference(Token marker) {
    return !behindValues.isEmpty()
        && Marker.style(marker) == usual()
        && Collections.disjoint(certain, Marker.numbers(marker.getText()));
  }

  /** A number, a date, a code or a letter: no text that could hold parentheses. */
  private static boolean isValue(String text) {
    return !text.isEmpty() && (text.length() == 1 || !Characters.hasLetter(text));
  }

  static boolean hasSpaceBefore(Cell cell, Token marker) {
    int before = marker.getStartIndex() - 1;
    if (before < cell.start()) {
      return false;
    }
    char c = cell.tree().source().charAt(before);
    return Character.isWhitespace(c) || c == '\u00A0' || c == ';';
  }

  /** Returns whether a marker that is after text can only be text itself. */
  boolean isText(Cell cell, Token marker) {
    boolean space = hasSpaceBefore(cell, marker);
    return isText(Marker.style(marker), Marker.isUnmistakable(marker), space)
        && !(space && isWrapped(cell, marker));
  }

  /**
   * A long text is broken on the printed page, and a converter leaves a blank there: {@code By Fund
   * V, L.P. (1)} where other texts touch that marker, or none touches any.
   */
  private boolean isWrapped(Cell cell, Token marker) {
    boolean usual = behindValues.isEmpty() ? attachedToText > 0 : Marker.style(marker) == usual();
    return usual
        && (touching.isEmpty() || touching.containsAll(Marker.numbers(marker.getText())))
        && PlainText.of(cell.tree().source(), cell.start(), marker.getStartIndex()).length()
            >= LINE;
  }

  /** The same for a marker that is not a token. */
  boolean isText(Marker.Style style, boolean unmistakable, boolean space) {
    if (behindValues.isEmpty() && behindText.containsKey(Marker.Style.RAISED)) {
      return style != Marker.Style.RAISED;
    }
    if (!behindValues.isEmpty() && style != usual()) {
      return !unmistakable;
    }
    return style != Marker.Style.RAISED
        && (space ? attached > spaced || (spaced == 0 && attachedToText > 0) : spaced > attached);
  }

  /** The style of most markers. */
  private Marker.Style usual() {
    return Collections.max(behindValues.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
