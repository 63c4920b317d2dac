package org.section16.internal.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes comments and the HTML tags that converters write around text. Anything else in angle
 * brackets is text that the filer wrote: {@code <script>}, {@code <the plan>}, {@code a<b>c}.
 */
final class Tags {
  /** Tags inside a line: the text before and after them belongs together. */
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr b big cite code del em font i ins label mark nobr s small span strike strong sub"
                  + " sup tt u")
              .split(" ", -1));

  private static final Set<String> BLOCKS =
      Set.of(
          ("blockquote body br caption center col colgroup dd div dl dt h1 h2 h3 h4 h5 h6 head hr"
                  + " html input li ol p pre table tbody td tfoot th thead tr ul")
              .split(" ", -1));

  /**
   * A word without a value is an attribute only if it is one of those below; otherwise it is text.
   */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "(?i)(?:\\s++(?:[a-z:_][a-z0-9:_.-]*+\\s*+=\\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\\s\"'<>]++)"
              + "|(?:checked|disabled|readonly|hidden|compact|nowrap|noshade)))*+\\s*+");

  private final String text;
  private final StringBuilder out;
  private final Map<String, Integer> lastEndTags = new HashMap<>();
  private boolean hasCommentEnd = true;

  private Tags(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** Returns {@code text} without its tags; a blank replaces a tag that ends a line. */
  static String remove(String text) {
    return text.contains("<") ? new Tags(text).remove() : text;
  }

  private String remove() {
    int from = 0;
    int open = text.indexOf('<');
    int close = text.indexOf('>');
    while (open >= 0 && close >= 0) {
      if (close < open) {
        close = text.indexOf('>', open);
      } else {
        out.append(text, from, open);
        from = isEscaped(open) ? open : end(open, close);
        open = text.indexOf('<', Math.max(open + 1, from));
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private boolean isEscaped(int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /** Returns the offset after the tag or comment at {@code open}, or {@code open} if it is text. */
  private int end(int open, int close) {
    if (text.startsWith("<!--", open)) {
      int end = hasCommentEnd ? text.indexOf("-->", open) : -1;
      hasCommentEnd = end != -1;
      return hasCommentEnd ? end + 3 : open;
    }
    String name = name(open);
    boolean inline = INLINE.contains(name);
    if (!inline && !BLOCKS.contains(name)) {
      return open;
    }
    int afterName =
        text.charAt(open + 1) == '/' ? open + 2 + name.length() : open + 1 + name.length();
    if (!hasAttributes(afterName, close)
        || (inline && afterName == close && isText(open, close, name))) {
      return open;
    }
    out.append(inline ? "" : " ");
    return close + 1;
  }

  /** Returns the word after {@code <} or {@code </}; a {@code >} follows somewhere. */
  private String name(int open) {
    int from = text.startsWith("/", open + 1) ? open + 2 : open + 1;
    int to = from;
    while (Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Returns whether there are only attributes between the name and the {@code >}. */
  private boolean hasAttributes(int from, int close) {
    int to = text.charAt(close - 1) == '/' ? close - 1 : close;
    return from == to
        || quotedAttributes(from, to) == to
        || ATTRIBUTES.matcher(text).region(from, to).matches();
  }

  /** Returns where attributes written as {@code name="value"}, each after one blank, end. */
  private int quotedAttributes(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      int equals = at + 1;
      while (equals < to && Character.isLetter(text.charAt(equals))) {
        equals++;
      }
      int value = equals + 2;
      if (equals == at + 1 || value >= to || !text.startsWith("=\"", equals)) {
        return at;
      }
      int quote = text.indexOf('"', value);
      if (quote <= value || quote >= to) {
        return at;
      }
      at = quote + 1;
    }
    return at;
  }

  /**
   * Returns whether a name in brackets is text, as in {@code a<b>c} and {@code a <b> c}: a tag is
   * closed later and touches its words.
   */
  private boolean isText(int open, int close, String name) {
    if (open == 0 || close + 1 == text.length() || text.charAt(open + 1) == '/') {
      return false;
    }
    char before = text.charAt(open - 1);
    char after = text.charAt(close + 1);
    boolean between =
        (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
            || (before == ' ' && after == ' ');
    return between && lastEndTag(name) < close;
  }

  /** Returns the offset of the last end tag of {@code name}, or -1. */
  private int lastEndTag(String name) {
    return lastEndTags.computeIfAbsent(
        name,
        wanted -> {
          String tag = "</" + wanted + ">";
          int at = text.lastIndexOf("</");
          while (at != -1 && !text.regionMatches(true, at, tag, 0, tag.length())) {
            at = text.lastIndexOf("</", at - 1);
          }
          return at;
        });
  }
}
