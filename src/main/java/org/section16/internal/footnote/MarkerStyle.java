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
 * How this document writes its footnote markers, learnt from cells where nothing else can be in
 * parentheses: after numbers, dates and codes. The style decides whether {@code By Trust (1)} ends
 * with a marker.
 */
public final class MarkerStyle {
  /** No cell of a filing has more tokens. */
  private static final int MAX_TOKENS = 1_000;

  /** A text of this length does not fit on one line of its printed cell. */
  private static final int MIN_WRAPPED_LENGTH = 20;

  private final Map<Marker.Style, Integer> afterValues = new EnumMap<>(Marker.Style.class);
  private final Map<Marker.Style, Integer> afterText = new EnumMap<>(Marker.Style.class);
  private int spaced;
  private int attached;
  private int attachedToText;

  /** The numbers of markers that follow text without a blank. */
  private final Set<Integer> touching = new HashSet<>();

  /** The numbers of markers that cannot be text. */
  private final Set<Integer> certain = new HashSet<>();

  /** Returns the style that the cells of both tables show. */
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
    for (int i = tokens.indexOf(FilingLexer.MARKER); i < Math.min(tokens.size(), MAX_TOKENS); i++) {
      Token token = tokens.get(i);
      if (token.getType() != FilingLexer.MARKER) {
        continue;
      }
      mayBeText = mayBeText(cell, i, mayBeText);
      if (!mayBeText) {
        certain.addAll(Marker.numbers(token.getText()));
      }
      if (isAfterText(tokens, i)) {
        boolean space = hasSpaceBefore(cell, token);
        if (isValue(PlainText.of(cell.tree().source(), cell.start(), token.getStartIndex()))) {
          afterValues.merge(Marker.style(token), 1, Integer::sum);
          spaced += space ? 1 : 0;
          attached += space ? 0 : 1;
        } else {
          afterText.merge(Marker.style(token), 1, Integer::sum);
          if (!space) {
            attachedToText++;
            touching.addAll(Marker.numbers(token.getText()));
          }
        }
      }
    }
  }

  /** Returns whether a marker follows text, tags aside. */
  private static boolean isAfterText(Tokens tokens, int index) {
    int before = index - 1;
    while (before >= 0 && tokens.type(before) == FilingLexer.TAG) {
      before--;
    }
    return before >= 0 && Tokens.isText(tokens.type(before));
  }

  /** Returns whether a marker may be text: it follows text and a blank, or another such marker. */
  private static boolean mayBeText(Cell cell, int index, boolean mayPreviousBeText) {
    Token marker = cell.tokens().get(index);
    if (index > 0 && cell.tokens().type(index - 1) == FilingLexer.MARKER) {
      return mayPreviousBeText;
    }
    return index > 0
        && hasSpaceBefore(cell, marker)
        && !isValue(PlainText.of(cell.tree().source(), cell.start(), marker.getStartIndex()));
  }

  /** Returns whether a marker has the usual style and no certain marker refers to its numbers. */
  boolean isOnlyReference(Token marker) {
    return !afterValues.isEmpty()
        && Marker.style(marker) == usual()
        && Collections.disjoint(certain, Marker.numbers(marker.getText()));
  }

  /**
   * Returns whether {@code text} is a number, a date, a code or a letter, which cannot have
   * parentheses.
   */
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

  /** Returns whether a marker after text is itself text. */
  boolean isText(Cell cell, Token marker) {
    boolean space = hasSpaceBefore(cell, marker);
    return isText(Marker.style(marker), Marker.isUnmistakable(marker), space)
        && !(space && isWrapped(cell, marker));
  }

  /**
   * Returns whether the blank before a marker is where the printed page wraps a long text: {@code
   * By Fund V, L.P. (1)}, where that marker elsewhere follows text without a blank, or no marker
   * does.
   */
  private boolean isWrapped(Cell cell, Token marker) {
    boolean usual = afterValues.isEmpty() ? attachedToText > 0 : Marker.style(marker) == usual();
    return usual
        && (touching.isEmpty() || touching.containsAll(Marker.numbers(marker.getText())))
        && PlainText.of(cell.tree().source(), cell.start(), marker.getStartIndex()).length()
            >= MIN_WRAPPED_LENGTH;
  }

  /** Returns the same for a marker that is not a token. */
  boolean isText(Marker.Style style, boolean isUnmistakable, boolean space) {
    if (afterValues.isEmpty() && afterText.containsKey(Marker.Style.SUPERSCRIPT)) {
      return style != Marker.Style.SUPERSCRIPT;
    }
    if (!afterValues.isEmpty() && style != usual()) {
      return !isUnmistakable;
    }
    return style != Marker.Style.SUPERSCRIPT
        && (space ? attached > spaced || (spaced == 0 && attachedToText > 0) : spaced > attached);
  }

  /** Returns the style of most markers. */
  private Marker.Style usual() {
    return Collections.max(afterValues.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
