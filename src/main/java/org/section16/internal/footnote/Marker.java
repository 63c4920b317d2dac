package org.section16.internal.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;
import org.section16.internal.markdown.Characters;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;

/**
 * Reads footnote markers in all their forms: {@code ⁽¹⁾}, {@code <sup>(1)</sup>}, {@code ^(1)^};
 * {@code (1)} and {@code [1]} may also be text.
 */
public final class Marker {
  /** How a marker is written. */
  enum Style {
    SUPERSCRIPT,
    PARENTHESES,
    BRACKETS
  }

  private static final Pattern MISREAD =
      Pattern.compile("(?:\u207D|<sup[^<>]*>\\(?)([lIiZzSsBb|])(?:\u207E|\\)?</sup>)");

  private static final String LOOKALIKE_LETTERS = "lIiZzSsBb|";

  private Marker() {}

  static Style style(Token marker) {
    String text = marker.getText();
    int at = text.startsWith("\\") ? 1 : 0;
    if (text.charAt(at) == '(') {
      return Style.PARENTHESES;
    }
    boolean bracket = text.charAt(at) == '[' && text.indexOf('^') < 0 && text.indexOf("](") < 0;
    return bracket ? Style.BRACKETS : Style.SUPERSCRIPT;
  }

  /**
   * Returns whether a marker cannot be anything else; a superscript digit alone may belong to a
   * unit such as m².
   */
  public static boolean isUnmistakable(Token marker) {
    String text = marker.getText();
    return style(marker) == Style.SUPERSCRIPT
        && (text.length() > 2 || !Characters.isSuperscriptDigit(text.charAt(0)));
  }

  /** Returns the numbers in a marker: 2 and 3 in {@code <sup>(2)(3)</sup>}. */
  public static List<Integer> numbers(String marker) {
    if (isMisread(marker)) {
      return List.of(misread(marker));
    }
    List<Integer> numbers = new ArrayList<>(2);
    int number = -1;
    boolean tag = false;
    int link = marker.indexOf("](");
    int end = link > 0 ? link : marker.length();
    for (int i = 0; i <= end; i++) {
      char c = i < end ? marker.charAt(i) : ' ';
      tag = c == '<' || (tag && c != '>');
      int digit = tag ? -1 : Characters.digit(c);
      if (digit >= 0) {
        number = Math.max(number, 0) * 10 + digit;
      } else if (number >= 0) {
        numbers.add(number);
        number = -1;
      }
    }
    return numbers;
  }

  /** {@code ⁽l⁾}: a letter that looks like a digit. */
  private static boolean isMisread(String marker) {
    return mayBeMisread(marker) && MISREAD.matcher(marker).matches();
  }

  /**
   * A quick test before the slow pattern: almost all markers have a digit in place of the letter.
   */
  private static boolean mayBeMisread(String marker) {
    int at = marker.charAt(0) == '<' ? marker.indexOf('>') + 1 : 1;
    at += at < marker.length() && marker.charAt(at) == '(' ? 1 : 0;
    return at < marker.length() && LOOKALIKE_LETTERS.indexOf(marker.charAt(at)) >= 0;
  }

  private static int misread(String marker) {
    Matcher letter = MISREAD.matcher(marker);
    return letter.matches()
        ? switch (Character.toLowerCase(letter.group(1).charAt(0))) {
          case 'z' -> 2;
          case 's' -> 5;
          case 'b' -> 8;
          default -> 1;
        }
        : 0;
  }

  /** Returns the markers in {@code rows} whose digit was misread as a letter. */
  public static List<Token> misreadIn(List<Row> rows) {
    List<Token> misread = new ArrayList<>();
    for (Row row : rows) {
      Tokens tokens = row.tokens();
      for (int i = tokens.indexOf(FilingLexer.MARKER); i < tokens.size(); i++) {
        if (tokens.type(i) == FilingLexer.MARKER && isMisread(tokens.get(i).getText())) {
          misread.add(tokens.get(i));
        }
      }
    }
    return misread;
  }

  /** Returns the numbers of all markers in {@code rows}. */
  public static Set<Integer> numbersIn(List<Row> rows) {
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
}
