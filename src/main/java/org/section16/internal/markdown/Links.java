package org.section16.internal.markdown;

/**
 * Replaces links and images by the text that they show: {@code [Wilson John
 * N](/cgi-bin/browse-edgar?action=getcompany)}. What only looks like one is text: {@code [1](b)}
 * leads nowhere.
 */
final class Links {
  /** No converter breaks the target of a link more often. */
  private static final int MOST_LINES = 40;

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
      end = close == -1 ? end : close;
      if (!text.startsWith("\r", at) && !text.startsWith("\n", at)) {
        break;
      }
      at = piece(at + 1);
    }
    return end;
  }

  /** Returns whether the first word is a path, a fragment or has a scheme. */
  private boolean leadsAnywhere(int start) {
    int at = start;
    while (at < text.length() && "/#:()".indexOf(text.charAt(at)) < 0 && !isBlank(at)) {
      at++;
    }
    return text.startsWith("/", at) || text.startsWith("#", at) || text.startsWith(":", at);
  }

  /** Where a piece of a target ends: parentheses in it are closed again. */
  private int piece(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != ')' && !isBlank(at)) {
      at = text.charAt(at) == '(' ? parenthesis(at) : at + 1;
    }
    return at;
  }

  /** The offset after the parenthesis that begins at {@code open}; nothing follows if none does. */
  private int parenthesis(int open) {
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
      at++;
    }
    return text.startsWith(")", at) ? at + 1 : text.length();
  }

  /** The offset after a title, if there is one, and the closing parenthesis; or -1. */
  private int closed(int start) {
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
