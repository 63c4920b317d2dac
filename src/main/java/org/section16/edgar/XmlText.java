package org.section16.edgar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.internal.message.Diagnostics;

/** Decodes the text of a file that need not be well-formed. */
final class XmlText {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|([A-Za-z]\\w{0,30}));");

  private final String source;
  private final XmlScanner.Problems problems;

  XmlText(String source, XmlScanner.Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * Decodes the text from {@code start} to {@code end}; what is not allowed there is kept and
   * reported.
   */
  String decode(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    Matcher reference = REFERENCE.matcher(source).region(start, end);
    for (int i = start; i < end; ) {
      int c = source.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '&' && reference.region(i, end).lookingAt()) {
        next = reference.end();
        text.append(character(reference));
      } else {
        reportForbidden(c, i, next);
        appendNormalized(text, c, next < end ? source.charAt(next) : 0);
      }
      i = next;
    }
    return text.toString();
  }

  private void reportForbidden(int c, int start, int end) {
    if (c == '&') {
      problems.add(start, end, Diagnostics::xmlAmpersand);
    } else if (!XmlOutput.isXmlCharacter(c) && c != '\r') {
      problems.add(start, end, span -> Diagnostics.xmlForbiddenCharacter(span, c));
    } else if (c == ']' && source.startsWith("]]>", start)) {
      problems.add(start, start + 3, Diagnostics::xmlCharacterDataEnd);
    }
  }

  /** Appends a character with line ends normalised to LF, as XML parsers do. */
  private static void appendNormalized(StringBuilder text, int c, int next) {
    if (c != '\r') {
      text.appendCodePoint(c);
    } else if (next != '\n') {
      text.append('\n');
    }
  }

  private String character(Matcher reference) {
    if (reference.group(3) != null) {
      return switch (reference.group(3)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> unknown(reference);
      };
    }
    int code =
        reference.group(1) == null
            ? Integer.parseInt(reference.group(2), 16)
            : Integer.parseInt(reference.group(1));
    boolean isAllowed = code <= Character.MAX_CODE_POINT && XmlOutput.isXmlCharacter(code);
    return isAllowed || code == '\r' ? Character.toString(code) : unknown(reference);
  }

  private String unknown(Matcher reference) {
    String text = reference.group();
    problems.add(
        reference.start(), reference.end(), span -> Diagnostics.xmlUnknownReference(span, text));
    return text;
  }
}
