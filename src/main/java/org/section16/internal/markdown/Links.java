package org.section16.internal.markdown;

/**
 * Replaces links and images by the text that they show: {@code [Wilson John
 * N](/cgi-bin/browse-edgar?action=getcompany)}. What only looks like one is text: {@code [1](b)}
 * leads nowhere.
 */
final class Links {
  /** No converter breaks the target of a link more often. */
  private static final int MOST_LINES = 20;

  private final String text;

  private Links(String text) {
    this.text = text;
  }

  static String remove(String text) {
    return text.contains("](") ? new Links(text).remove() : text;
  }

  private String remove() {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int open = text.indexOf('[');
    while (open >= 0) {
      int label = isEscaped(open) ? -1 : labelEnd(open);
      int end = label < 0 ? -1 : end(label + 2);
      if (end >= 0) {
        out.append(text, from, isImage(open) ? open - 1 : open).append(text, open + 1, label);
        from = end;
      }
      open = text.indexOf('[', Math.max(open + 1, from));
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  private boolean isEscaped(int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  private boolean isImage(int open) {
    return open > 0 && text.charAt(open - 1) == '!' && !isEscaped(open - 1);
  }

  /** Where the text of a link ends that begins at {@code open}, or -1. */
  private int labelEnd(int open) {
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '[') {
      at++;
    }
    return text.startsWith("](", at) && !isEscaped(at) ? at : -1;
  }

  /** The offset after the target that begins at {@code start}, or -1 if nothing is one. */
  private int end(int start) {
    if (!leadsAnywhere(start)) {
      return -1;
    }
    int end = -1;
    int at = piece(start);
    for (int line = 0; line <= MOST_LINES; line++) {
      int close = closed(at);
      end = close < 0 ? end : close;
      int feed = feed(at);
      if (feed == 0) {
        break;
      }
      at = piece(at + feed);
    }
    return end;
  }

  /** Returns whether the first word is a path, a fragment or has a scheme. */
  private boolean leadsAnywhere(int start) {
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '/' || c == '#' || c == ':') {
        return true;
      }
      if (c == '(' || c == ')' || isBlank(c)) {
        return false;
      }
    }
    return false;
  }

  /** Where a piece of a target ends: parentheses in it are closed again. */
  private int piece(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != ')' && !isBlank(text.charAt(at))) {
      int behind = text.charAt(at) == '(' ? parenthesis(at) : at + 1;
      if (behind < 0) {
        return at;
      }
      at = behind;
    }
    return at;
  }

  private int parenthesis(int open) {
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
      at++;
    }
    return text.startsWith(")", at) ? at + 1 : -1;
  }

  /** The length of the line feed at {@code at}. */
  private int feed(int at) {
    return text.startsWith("\r\n", at)
        ? 2
        : text.startsWith("\n", at) || text.startsWith("\r", at) ? 1 : 0;
  }

  /** The offset after a title, if there is one, and the closing parenthesis; or -1. */
  private int closed(int start) {
    int at = start;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    if (at > start) {
      int quote = text.startsWith("\"", at) ? text.indexOf('"', at + 1) : -1;
      at = quote < 0 ? text.length() : quote + 1;
    }
    return text.startsWith(")", at) ? at + 1 : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
