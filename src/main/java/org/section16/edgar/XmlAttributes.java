package org.section16.edgar;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the attributes of a start tag that may break the rules of XML, up to the end of the tag.
 */
final class XmlAttributes {
  private final String source;
  private final int end;
  private final String element;
  private final XmlScanner.Problems problems;
  private final Set<String> names = new HashSet<>();
  private int at;
  private Optional<String> id = Optional.empty();
  private boolean isEmptyElement;

  /** Attributes of {@code element} from {@code start} on. */
  XmlAttributes(String source, int start, int end, String element, XmlScanner.Problems problems) {
    this.source = source;
    this.end = end;
    this.element = element;
    this.problems = problems;
    this.at = start;
  }

  /** Reads all of them, and tells where the tag ends. */
  int read() {
    int blanks = skipBlanks();
    while (at < end && source.charAt(at) != '>' && source.charAt(at) != '<') {
      if (source.startsWith("/>", at)) {
        isEmptyElement = true;
        return at + 2;
      }
      if (isNameCharacter(source.charAt(at))) {
        attribute(blanks > 0);
      } else {
        problems.add(at, at + 1, "stray '" + source.charAt(at) + "' in <" + element + ">; ignored");
        at++;
      }
      blanks = skipBlanks();
    }
    if (at < end && source.charAt(at) == '>') {
      return at + 1;
    }
    problems.add(at, at, "tag <" + element + " has no '>'; assumed to end here");
    return at;
  }

  /** The value of {@code id}. */
  Optional<String> id() {
    return id;
  }

  /** Returns whether the tag ends in {@code />}. */
  boolean isEmptyElement() {
    return isEmptyElement;
  }

  private void attribute(boolean isSeparated) {
    int start = at;
    while (at < end && isNameCharacter(source.charAt(at))) {
      at++;
    }
    String name = source.substring(start, at);
    if (!isSeparated) {
      problem(start, "attribute '" + name + "' of <" + element + "> stands without a blank before");
    }
    int nameEnd = at;
    skipBlanks();
    if (at == end || source.charAt(at) != '=') {
      at = nameEnd;
      problem(start, "attribute '" + name + "' of <" + element + "> has no value; ignored");
      return;
    }
    at++;
    skipBlanks();
    String value = value(start, name);
    if (!names.add(name)) {
      problem(start, "attribute '" + name + "' of <" + element + "> is repeated; the first counts");
    } else if (name.equals("id")) {
      id = Optional.of(value);
    }
  }

  private String value(int attribute, String name) {
    char quote = at < end ? source.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int close = at + 1;
      while (close < end && source.charAt(close) != quote && source.charAt(close) != '<') {
        close++;
      }
      if (close < end && source.charAt(close) == quote) {
        String value = new XmlText(source, problems).decode(at + 1, close);
        at = close + 1;
        return value;
      }
      at++;
    }
    int start = at;
    while (at < end && !endsBareValue(at)) {
      at++;
    }
    String value = source.substring(start, at);
    problem(
        attribute, "value of attribute '" + name + "' is not in quotes; read as '" + value + "'");
    return value;
  }

  private boolean endsBareValue(int index) {
    char c = source.charAt(index);
    return c == '>' || c == '<' || Character.isWhitespace(c) || source.startsWith("/>", index);
  }

  private void problem(int start, String message) {
    problems.add(start, at, message);
  }

  private int skipBlanks() {
    int from = at;
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at - from;
  }

  static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
  }
}
