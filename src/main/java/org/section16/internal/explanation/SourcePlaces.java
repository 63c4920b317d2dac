package org.section16.internal.explanation;

import java.util.List;
import java.util.Set;
import org.section16.SourceSpan;

/**
 * Where the words of an explanation are in its document: the text without markup is laid along the
 * source, character by character.
 */
final class SourcePlaces {
  private static final int LONGEST_ENTITY = 10;
  private static final String CHARACTER_DATA = "<![CDATA[";
  private static final Set<String> BLANKS =
      Set.of("nbsp", "#160", "#xA0", "#xa0", "ensp", "emsp", "thinsp", "#32", "zwnj", "zwj", "shy");

  private final String source;
  private final String text;
  private final SourceSpan whole;
  private final List<Piece> pieces;

  /** How far the text was laid along the source. */
  private int piece;

  private int textAt;
  private int sourceAt;

  SourcePlaces(String source, String text, SourceSpan whole, List<Piece> pieces) {
    this.source = source;
    this.text = text;
    this.whole = whole;
    this.pieces = pieces;
    this.sourceAt = pieces.get(0).start();
  }

  /**
   * The place in the document of a place in the text; that of all of it where markup hides it. To
   * be asked in the order of the text: the way to the last place is not walked again.
   */
  SourceSpan of(SourceSpan inText) {
    if (inText.start() < textAt) {
      piece = 0;
      textAt = 0;
      sourceAt = pieces.get(0).start();
    }
    int start = advance(inText.start());
    if (start < 0) {
      return whole;
    }
    int atPiece = piece;
    int atText = textAt;
    int atSource = sourceAt;
    int last = advance(inText.end() - 1);
    int end = last < 0 ? -1 : behind(text.charAt(inText.end() - 1), last);
    piece = atPiece;
    textAt = atText;
    sourceAt = atSource;
    return end < 0 ? whole : span(start, end);
  }

  /** Walks to the character {@code to} of the text and returns where it stands; -1 if nowhere. */
  private int advance(int to) {
    while (textAt <= to) {
      while (piece + 1 < pieces.size() && pieces.get(piece + 1).textStart() <= textAt) {
        piece++;
        sourceAt = pieces.get(piece).start();
      }
      skipEqual(to, pieces.get(piece).end());
      char wanted = text.charAt(textAt);
      if (!Character.isWhitespace(wanted)) { // markup may stand for white space
        int found = find(wanted, sourceAt, pieces.get(piece).end());
        if (found < 0 || textAt == to) {
          return found;
        }
        sourceAt = behind(wanted, found);
      }
      textAt++;
    }
    return -1;
  }

  /** Most of a text is in the document as it is: walks on while it is, up to {@code to}. */
  private void skipEqual(int to, int end) {
    int last = piece + 1 < pieces.size() ? Math.min(to, pieces.get(piece + 1).textStart()) : to;
    while (textAt < last && sourceAt < end) {
      char c = text.charAt(textAt);
      if (c != source.charAt(sourceAt) || c == '&' || c == '\\') {
        return;
      }
      textAt++;
      sourceAt++;
    }
  }

  /** Where {@code wanted} is shown from {@code from} on; -1 if nowhere. */
  private int find(char wanted, int from, int end) {
    int at = from;
    while (at < end) {
      char c = source.charAt(at);
      if (c == wanted && c != '&') {
        return at;
      }
      int entity = c == '&' ? entityEnd(at, end) : -1;
      if (c == '&' && (entity < 0 || (wanted == '&' && !isAmpersand(at)))) {
        if (wanted == '&') {
          return at;
        }
        at++;
      } else if (entity > 0 && !isBlank(at, entity)) {
        return at;
      } else if (c == '\\' && at + 1 < end && source.charAt(at + 1) == wanted) {
        return at;
      } else {
        at = entity > 0 ? entity : behindMarkup(at);
      }
    }
    return -1;
  }

  private int behindMarkup(int at) {
    if (source.startsWith(CHARACTER_DATA, at)) {
      return at + CHARACTER_DATA.length();
    }
    if (source.charAt(at) == '<') {
      int close = source.indexOf('>', at);
      return close < 0 ? at + 1 : close + 1;
    }
    if (source.startsWith("](", at)) {
      int close = source.indexOf(')', at);
      return close < 0 ? at + 2 : close + 1;
    }
    return at + 1;
  }

  private int behind(char wanted, int found) {
    char c = source.charAt(found);
    if (c == '&' && (wanted != '&' || isAmpersand(found))) {
      int end = entityEnd(found, source.length());
      return end < 0 ? found + 1 : end;
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

  private boolean isBlank(int at, int end) {
    return BLANKS.contains(source.substring(at + 1, end - 1));
  }

  private SourceSpan span(int start, int end) {
    int line = whole.line();
    int lineStart = whole.start() - whole.column() + 1;
    for (int i = whole.start(); i < start; i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      }
    }
    return new SourceSpan(start, end, line, start - lineStart + 1);
  }
}
