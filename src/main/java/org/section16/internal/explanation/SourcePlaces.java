package org.section16.internal.explanation;

import java.util.List;
import org.section16.SourceSpan;
import org.section16.internal.markdown.Entities;
import org.section16.internal.markdown.Piece;

/**
 * Maps places in an explanation's text to places in its document: the text without markup is
 * aligned with the source, character by character.
 */
final class SourcePlaces {
  private static final String CHARACTER_DATA = "<![CDATA[";

  private final String source;
  private final String text;
  private final SourceSpan whole;

  /** Where each character of the text starts in the source. */
  private final int[] starts;

  /** Where each character of the text ends in the source; 0 for white space. */
  private final int[] ends;

  SourcePlaces(String source, String text, SourceSpan whole, List<Piece> pieces) {
    this.source = source;
    this.text = text;
    this.whole = whole;
    this.starts = new int[text.length()];
    this.ends = new int[text.length()];
    int end = text.length();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      align(pieces.get(i), end);
      end = pieces.get(i).textStart();
    }
  }

  /**
   * Returns the place in the document of a place in the text, or that of the whole text where
   * markup hides it.
   */
  SourceSpan of(SourceSpan inText) {
    int start = inText.start();
    int last = inText.end() - 1;
    return ends[start] == 0 || ends[last] == 0 ? whole : span(starts[start], ends[last]);
  }

  private void align(Piece piece, int textEnd) {
    int at = piece.start();
    int next = piece.textStart();
    while (next < textEnd && at < piece.end()) {
      char wanted = text.charAt(next);
      char c = source.charAt(at);
      if (Character.isWhitespace(wanted)) {
        next++; // It may come from markup.
      } else if (c == '&') {
        int end = afterReference(at, piece.end());
        next = align(next, Entities.decodeAll(source.substring(at, end)), at, end);
        at = end;
      } else if (c == wanted) {
        align(next, at, at + 1);
        next++;
        at++;
      } else if (c == '\\' && source.regionMatches(at + 1, text, next, 1)) {
        align(next, at, at + 2);
        next++;
        at += 2;
      } else {
        at = afterMarkup(at);
      }
    }
  }

  /** Aligns the text of a reference, if that is next, and returns the next index after it. */
  private int align(int next, String shown, int start, int end) {
    int after = text.startsWith(shown, next) ? next + shown.length() : next;
    for (int i = next; i < after; i++) {
      align(i, start, end);
    }
    return after;
  }

  private void align(int character, int start, int end) {
    starts[character] = start;
    ends[character] = end;
  }

  /** Returns the offset after a character reference, or after the ampersand if it is not one. */
  private int afterReference(int at, int limit) {
    int semicolon = Entities.end(source, at, limit);
    boolean known = semicolon >= 0 && Entities.decode(source.substring(at + 1, semicolon)) >= 0;
    return known ? semicolon + 1 : at + 1;
  }

  private int afterMarkup(int at) {
    if (source.startsWith(CHARACTER_DATA, at)) {
      return at + CHARACTER_DATA.length();
    }
    int last = at;
    if (source.charAt(at) == '<') {
      last = source.indexOf('>', at);
    } else if (source.startsWith("](", at)) {
      last = source.indexOf(')', at);
    }
    return Math.max(last, at) + 1;
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
