package org.section16.internal.markdown;

/**
 * Replaces links and images with their text: {@code [Wilson John
 * N](/cgi-bin/browse-edgar?action=getcompany)}. What only looks like a link is kept: {@code [1](b)}
 * has no target.
 */
final class Links {
  /** No converter breaks the target of a link over more lines. */
  private static final int MAX_LINE_BREAKS = 40;

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
      int end = label == -1 ? -1 : end(label + 2);
      if (end != -1) {
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

  /** Returns where the text of the link that begins at {@code open} ends, or -1. */
  private int labelEnd(int open) {
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '[') {
      at++;
    }
    return text.startsWith("](", at) && !isEscaped(at) ? at : -1;
  }

  /**
   * Returns the offset after the link target that begins at {@code start}, or -1 if there is none.
   */
  private int end(int start) {
    if (!mayBeTarget(start)) {
      return -1;
    }
    int end = -1;
    int at = endOfPart(start);
    for (int line = 0; line <= MAX_LINE_BREAKS; line++) {
      int close = endOfTarget(at);
      end = close == -1 ? end : close;
      if (!text.startsWith("\r", at) && !text.startsWith("\n", at)) {
        break;
      }
      at = endOfPart(at + 1);
    }
    return end;
  }

  /** Returns whether the first word is a path, a fragment or has a scheme. */
  private boolean mayBeTarget(int start) {
    int at = start;
    while (at < text.length() && "/#:()".indexOf(text.charAt(at)) < 0 && !isBlank(at)) {
      at++;
    }
    return text.startsWith("/", at) || text.startsWith("#", at) || text.startsWith(":", at);
  }

  /**
   * Returns where a part of a target without white space ends; parentheses inside it are skipped.
   */
  private int endOfPart(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != ')' && !isBlank(at)) {
      at = text.charAt(at) == '(' ? endOfParenthesis(at) : at + 1;
    }
    return at;
  }

  /**
   * Returns the offset after the parenthesis that begins at {@code open}, or the end of the text if
   * it is not closed.
   */
  private int endOfParenthesis(int open) {
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
      at++;
    }
    return text.startsWith(")", at) ? at + 1 : text.length();
  }

  /** Returns the offset after an optional title and the closing parenthesis, or -1. */
  private int endOfTarget(int start) {
    int at = start;
    while (at < text.length() && isBlank(at)) {
      at++;
    }
    if (at > start) {
      int quote = text.startsWith("\"", at) ? text.indexOf('"', at + 1) : -1;
      at = quote == -1 ? text.length() : quote + 1;
    }
    return text.startsWith(")", at) ? at + 1 : -1;
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
