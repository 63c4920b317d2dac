package org.section16.internal.explanation;

import java.util.Arrays;
import java.util.List;
import org.section16.SourceSpan;
import org.section16.internal.explanation.Explanation.Piece;

/**
 * Where the characters of an explanation stand in its document: the text without markup is laid
 * along the source, character by character.
 */
final class SourcePlaces {
  private static final int LONGEST_ENTITY = 10;
  private static final String CHARACTER_DATA = "<![CDATA[";

  private final String source;
  private final SourceSpan whole;

  /** For each character of the text where it begins and ends in the source; -1 if unknown. */
  private final int[] starts;

  private final int[] ends;

  SourcePlaces(String source, String text, SourceSpan whole, List<Piece> pieces) {
    this.source = source;
    this.whole = whole;
    starts = new int[text.length()];
    ends = new int[text.length()];
    Arrays.fill(starts, -1);
    for (int i = 0; i < pieces.size(); i++) {
      int end = i + 1 < pieces.size() ? pieces.get(i + 1).textStart() : text.length();
      lay(text, pieces.get(i), end);
    }
  }

  private void lay(String text, Piece piece, int textEnd) {
    int at = piece.start();
    for (int i = piece.textStart(); i < textEnd; i++) {
      char wanted = text.charAt(i);
      if (Character.isWhitespace(wanted)) {
        continue; // markup may stand for it
      }
      int found = find(wanted, at, piece.end());
      if (found < 0) {
        return;
      }
      starts[i] = found;
      at = behind(wanted, found);
      ends[i] = at;
    }
  }

  /** Where {@code wanted} is shown from {@code from} on; -1 if nowhere. */
  private int find(char wanted, int from, int end) {
    int at = from;
    while (at < end) {
      char c = source.charAt(at);
      int entity = c == '&' ? entityEnd(at, end) : -1;
      if (entity > 0 && (wanted != '&' || isAmpersand(at))) {
        if (!isBlankEntity(at, entity)) {
          return at;
        }
        at = entity;
      } else if (c == wanted) {
        return at;
      } else if (c == '\\' && at + 1 < end && source.charAt(at + 1) == wanted) {
        return at;
      } else if (source.startsWith(CHARACTER_DATA, at)) {
        at += CHARACTER_DATA.length();
      } else if (c == '<' && source.indexOf('>', at) > 0) {
        at = source.indexOf('>', at) + 1;
      } else if (c == ']' && source.startsWith("](", at)) {
        int close = source.indexOf(')', at);
        at = close < 0 ? at + 2 : close + 1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private int behind(char wanted, int found) {
    char c = source.charAt(found);
    if (c == '&' && (wanted != '&' || isAmpersand(found))) {
      return entityEnd(found, source.length());
    }
    return c == '\\' && wanted != '\\' ? found + 2 : found + 1;
  }

  private int entityEnd(int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + LONGEST_ENTITY); i++) {
      char c = source.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : -1;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAmpersand(int at) {
    return source.startsWith("&amp;", at)
        || source.startsWith("&#38;", at)
        || source.startsWith("&#x26;", at);
  }

  private boolean isBlankEntity(int at, int end) {
    String name = source.substring(at + 1, end - 1);
    return List.of(
            "nbsp", "#160", "#xA0", "#xa0", "ensp", "emsp", "thinsp", "#32", "zwnj", "zwj", "shy")
        .contains(name);
  }

  /** The place in the document of a place in the text. */
  SourceSpan of(SourceSpan inText) {
    int start = -1;
    int end = -1;
    for (int i = inText.start(); i < inText.end(); i++) {
      if (starts[i] >= 0) {
        start = start < 0 ? starts[i] : start;
        end = ends[i];
      }
    }
    boolean known = start >= 0 && starts[inText.start()] >= 0 && starts[inText.end() - 1] >= 0;
    return known ? span(start, end) : whole;
  }

  private SourceSpan span(int start, int end) {
    int line = whole.line();
    int lineStart = whole.start() - whole.column() + 1;
    for (int i = whole.start(); i < start; i++) {
      char c = source.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    return new SourceSpan(start, end, line, start - lineStart + 1);
  }
}
