package org.section16.edgar;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;

/** Reads the attributes of a start tag, which need not be well-formed, up to the end of the tag. */
final class XmlAttributes {
  private final String source;
  private final int end;
  private final String element;
  private final XmlScanner.Problems problems;
  private final Set<String> names = new HashSet<>();
  private int position;
  private Optional<String> id = Optional.empty();
  private boolean isEmptyElement;

  /** Creates a reader of the attributes of {@code element}, which start at {@code start}. */
  XmlAttributes(String source, int start, int end, String element, XmlScanner.Problems problems) {
    this.source = source;
    this.end = end;
    this.element = element;
    this.problems = problems;
    this.position = start;
  }

  /** Reads all attributes and returns where the tag ends. */
  int read() {
    int whitespace = skipWhitespace();
    while (position < end && source.charAt(position) != '>' && source.charAt(position) != '<') {
      if (source.startsWith("/>", position)) {
        isEmptyElement = true;
        return position + 2;
      }
      if (isNameCharacter(source.charAt(position))) {
        attribute(whitespace > 0);
      } else {
        char stray = source.charAt(position);
        problems.add(
            position, position + 1, span -> Diagnostics.xmlStrayInTag(span, stray, element));
        position++;
      }
      whitespace = skipWhitespace();
    }
    if (position < end && source.charAt(position) == '>') {
      return position + 1;
    }
    problems.add(position, position, span -> Diagnostics.xmlStartTagNotClosed(span, element));
    return position;
  }

  /** Returns the value of the attribute {@code id}. */
  Optional<String> id() {
    return id;
  }

  /** Returns whether the tag ends in {@code />}. */
  boolean isEmptyElement() {
    return isEmptyElement;
  }

  private void attribute(boolean isSeparated) {
    int start = position;
    while (position < end && isNameCharacter(source.charAt(position))) {
      position++;
    }
    String name = source.substring(start, position);
    if (!isSeparated) {
      problem(start, span -> Diagnostics.xmlAttributeNotSeparated(span, name, element));
    }
    int nameEnd = position;
    skipWhitespace();
    if (position == end || source.charAt(position) != '=') {
      position = nameEnd;
      problem(start, span -> Diagnostics.xmlAttributeWithoutValue(span, name, element));
      return;
    }
    position++;
    skipWhitespace();
    String value = value(start, name);
    if (!names.add(name)) {
      problem(start, span -> Diagnostics.xmlAttributeRepeated(span, name, element));
    } else if (name.equals("id")) {
      id = Optional.of(value);
    }
  }

  private String value(int attribute, String name) {
    char quote = position < end ? source.charAt(position) : '>';
    if (quote == '"' || quote == '\'') {
      int closingQuote = position + 1;
      while (closingQuote < end
          && source.charAt(closingQuote) != quote
          && source.charAt(closingQuote) != '<') {
        closingQuote++;
      }
      if (closingQuote < end && source.charAt(closingQuote) == quote) {
        String value = new XmlText(source, problems).decode(position + 1, closingQuote);
        position = closingQuote + 1;
        return value;
      }
      position++;
    }
    int start = position;
    while (position < end && !endsUnquotedValue(position)) {
      position++;
    }
    String value = source.substring(start, position);
    problem(attribute, span -> Diagnostics.xmlAttributeNotQuoted(span, name, value));
    return value;
  }

  private boolean endsUnquotedValue(int index) {
    char c = source.charAt(index);
    return c == '>' || c == '<' || Character.isWhitespace(c) || source.startsWith("/>", index);
  }

  private void problem(int start, Function<SourceSpan, Diagnostic> problem) {
    problems.add(start, position, problem);
  }

  private int skipWhitespace() {
    int from = position;
    while (position < end && Character.isWhitespace(source.charAt(position))) {
      position++;
    }
    return position - from;
  }

  static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
  }
}
