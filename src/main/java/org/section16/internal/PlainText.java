package org.section16.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a piece of Markdown shows: without escapes, entities, tags, links and emphasis,
 * white space collapsed.
 */
public final class PlainText {
  private static final Set<String> TAGS =
      Set.of(
          ("a abbr b big blockquote body br center cite code col colgroup dd del details div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i"
                  + " img input ins label li mark nobr ol p pre q s section small span strike strong sub summary sup table tbody td tfoot"
                  + " th thead title tr tt u ul")
              .split(" ", -1));
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!\\\\)!?\\[([^\\[\\]]*)(?<!\\\\)\\]\\((?=[^()\\s]*[/#:])"
              + "(?:[^()\\s]++|\\([^()]*\\))*+(?:\\R(?:[^()\\s]++|\\([^()]*\\))*+){0,20}"
              + "(?:\\s+\"[^\"]*\")?\\)");

  private static final int LONGEST_TAG = "blockquote".length();

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
        case '\\',
            '&',
            '<',
            '*',
            '_',
            '~',
            '+',
            '[',
            '^',
            '\t',
            '\r',
            '\n',
            '\u00A0',
            '\u200B',
            '\uFEFF' ->
            plain = false;
        case ' ' -> spaced |= before == ' ';
        default -> {}
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
      text = withoutTags(text);
    }
    return Emphasis.remove(text);
  }

  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    int close = text.indexOf('>');
    while (at < text.length()) {
      char c = text.charAt(at);
      if (close >= 0 && close < at) {
        close = text.indexOf('>', at);
      }
      if (c != '<' || close < 0 || escaped(text, at)) {
        out.append(c);
        at++;
      } else if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + 3;
      } else if (isTag(text, at, close)) {
        out.append(breaks(text, at) ? " " : "");
        at = close + 1;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean escaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  private static boolean isTag(String text, int open, int close) {
    int from = open + 1;
    if (from < close && text.charAt(from) == '/') {
      from++;
    }
    int to = from;
    while (to < close && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return to > from
        && to - from <= LONGEST_TAG
        && TAGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean breaks(String text, int open) {
    int from = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    return !text.regionMatches(true, from, "u", 0, 1)
        && !text.regionMatches(true, from, "span", 0, 4)
        && !text.regionMatches(true, from, "em", 0, 2)
        && !text.regionMatches(true, from, "strong", 0, 6)
        && !text.regionMatches(true, from, "font", 0, 4)
        && !text.regionMatches(true, from, "su", 0, 2)
        && !(text.length() > from + 1
            && "bia".indexOf(Character.toLowerCase(text.charAt(from))) >= 0
            && !Character.isLetterOrDigit(text.charAt(from + 1)));
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
      if (c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      if (Character.isWhitespace(c) || c == '\u00A0') {
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
