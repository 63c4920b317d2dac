package org.section16.internal.explanation;

import java.util.List;
import java.util.Set;
import org.section16.SourceSpan;

/**
 * Where the words of an explanation stand in its document: the text without markup is laid along
 * the source, character by character.
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

  SourcePlaces(String source, String text, SourceSpan whole, List<Piece> pieces) {
    this.source = source;
    this.text = text;
    this.whole = whole;
    this.pieces = pieces;
  }

  /** The place in the document of a place in the text; that of all of it where markup hides it. */
  SourceSpan of(SourceSpan inText) {
    int start = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int textEnd = i + 1 < pieces.size() ? pieces.get(i + 1).textStart() : text.length();
      int at = piece.start();
      for (int j = piece.textStart(); j < Math.min(textEnd, inText.end()); j++) {
        char wanted = text.charAt(j);
        if (Character.isWhitespace(wanted)) {
          continue; // markup may stand for it
        }
        int found = find(wanted, at, piece.end());
        if (found < 0) {
          return whole;
        }
        at = behind(wanted, found);
        if (j == inText.start()) {
          start = found;
        }
        if (j == inText.end() - 1) {
          return start < 0 ? whole : span(start, at);
        }
      }
    }
    return whole;
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
