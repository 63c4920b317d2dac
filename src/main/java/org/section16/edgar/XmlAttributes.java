package org.section16.edgar;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;

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
        char stray = source.charAt(at);
        problems.add(at, at + 1, span -> Diagnostics.xmlStrayInTag(span, stray, element));
        at++;
      }
      blanks = skipBlanks();
    }
    if (at < end && source.charAt(at) == '>') {
      return at + 1;
    }
    problems.add(at, at, span -> Diagnostics.xmlStartTagNotClosed(span, element));
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
      problem(start, span -> Diagnostics.xmlAttributeNotSeparated(span, name, element));
    }
    int nameEnd = at;
    skipBlanks();
    if (at == end || source.charAt(at) != '=') {
      at = nameEnd;
      problem(start, span -> Diagnostics.xmlAttributeWithoutValue(span, name, element));
      return;
    }
    at++;
    skipBlanks();
    String value = value(start, name);
    if (!names.add(name)) {
      problem(start, span -> Diagnostics.xmlAttributeRepeated(span, name, element));
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
    problem(attribute, span -> Diagnostics.xmlAttributeNotQuoted(span, name, value));
    return value;
  }

  private boolean endsBareValue(int index) {
    char c = source.charAt(index);
    return c == '>' || c == '<' || Character.isWhitespace(c) || source.startsWith("/>", index);
  }

  private void problem(int start, Function<SourceSpan, Diagnostic> problem) {
    problems.add(start, at, problem);
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
