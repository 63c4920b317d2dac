package org.section16.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;

/**
 * The forms of footnote markers: {@code ⁽¹⁾}, {@code <sup>(1)</sup>}, {@code ^(1)^}; {@code (1)}
 * and {@code [1]} may also be text.
 */
final class Marker {
  /** How a marker is written. */
  enum Style {
    RAISED,
    PARENTHESES,
    BRACKETS
  }

  private static final String SUPERSCRIPTS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Marker() {}

  static Style style(Token marker) {
    String text = marker.getText();
    int at = text.startsWith("\\") ? 1 : 0;
    if (text.charAt(at) == '(') {
      return Style.PARENTHESES;
    }
    boolean bracket = text.charAt(at) == '[' && text.indexOf('^') < 0 && text.indexOf("](") < 0;
    return bracket ? Style.BRACKETS : Style.RAISED;
  }

  /** Tells whether a marker can be nothing else: a bare raised digit may be a unit such as m². */
  static boolean isUnmistakable(Token marker) {
    String text = marker.getText();
    return style(marker) == Style.RAISED
        && (text.length() > 2 || SUPERSCRIPTS.indexOf(text.charAt(0)) < 0);
  }

  /** The numbers in a marker: 2 and 3 in {@code <sup>(2)(3)</sup>}. */
  static List<Integer> numbers(String marker) {
    List<Integer> numbers = new ArrayList<>(2);
    int number = -1;
    boolean tag = false;
    int link = marker.indexOf("](");
    int end = link > 0 ? link : marker.length();
    for (int i = 0; i <= end; i++) {
      char c = i < end ? marker.charAt(i) : ' ';
      tag = c == '<' || (tag && c != '>');
      int digit = tag ? -1 : digit(c);
      if (digit >= 0) {
        number = Math.max(number, 0) * 10 + digit;
      } else if (number >= 0) {
        numbers.add(number);
        number = -1;
      }
    }
    return numbers;
  }

  /** The numbers of all markers in {@code rows}. */
  static Set<Integer> numbersIn(List<Row> rows) {
    Set<Integer> numbers = new HashSet<>();
    for (Row row : rows) {
      Tokens tokens = row.tokens();
      for (int i = tokens.indexOf(FilingLexer.MARKER); i < tokens.size(); i++) {
        if (tokens.type(i) == FilingLexer.MARKER) {
          numbers.addAll(numbers(tokens.get(i).getText()));
        }
      }
    }
    return numbers;
  }

  /** Tells whether a character is a digit, raised or not. */
  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** Tells whether a character is a raised digit or parenthesis. */
  static boolean isRaised(char c) {
    return c >= 0xB2 && (SUPERSCRIPTS.indexOf(c) >= 0 || c == '\u207D' || c == '\u207E');
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c < '\u0080' ? -1 : SUPERSCRIPTS.indexOf(c);
  }
}
