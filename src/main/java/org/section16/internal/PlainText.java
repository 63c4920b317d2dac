package org.section16.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a piece of Markdown shows: without escapes, entities, tags, links and emphasis,
 * white space collapsed.
 */
public final class PlainText {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!\\\\)!?\\[([^\\[\\]]*)(?<!\\\\)\\]\\((?=[^()\\s]*[/#:])"
              + "(?:[^()\\s]++|\\([^()]*\\))*+(?:\\R(?:[^()\\s]++|\\([^()]*\\))*+){0,20}"
              + "(?:\\s+\"[^\"]*\")?\\)");

  private PlainText() {}

  /** The text that {@code markdown} shows, on one line. */
  public static String of(String markdown) {
    return of(markdown, 0, markdown.length());
  }

  /** The text that {@code source} shows from {@code start} to {@code end}, on one line. */
  static String of(String source, int start, int end) {
    boolean plain = true;
    boolean spaced = false;
    char before = ' ';
    for (int i = start; i < end && plain; i++) {
      char c = source.charAt(i);
      switch (c) {
        case '\\', '&', '<', '*', '_', '~', '+', '[', '^', '\u00A0' -> plain = false;
        case ' ' -> spaced |= before == ' ';
        default -> plain = c > ' ' && (c <= '~' || !Characters.isUnseen(c));
      }
      before = c;
    }
    if (plain && !spaced && (start == end || source.charAt(end - 1) != ' ')) {
      return source.substring(start, end);
    }
    return plain
        ? collapse(source.substring(start, end))
        : collapse(decode(withoutMarkup(source.substring(start, end))));
  }

  private static String withoutMarkup(String markdown) {
    String text = markdown;
    if (text.indexOf('[') >= 0 && text.indexOf("](") >= 0) {
      text = LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    }
    if (text.indexOf('<') >= 0) {
      text = Tags.remove(text);
    }
    return Emphasis.remove(text);
  }

  /** Backslash escapes and entities. */
  private static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1))) {
        at++;
        while (text.charAt(at) == '\\'
            && at + 1 < text.length()
            && isPunctuation(text.charAt(at + 1))) {
          at++;
        }
        out.append(text.charAt(at));
        at++;
      } else if (c == '&') {
        at = Entities.decode(text, at, out);
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** White space collapsed; a blank before the ampersand of AT&T is a converter's. */
  private static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && Characters.isUnseen(c)) {
        continue;
      }
      if (blank) {
        gap = out.length() > 0;
      } else {
        if (gap && !(c == '&' && isLetter(text, i + 1))) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
