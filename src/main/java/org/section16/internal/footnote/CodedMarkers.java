package org.section16.internal.footnote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Cell;

/**
 * Footnote markers at the end of a cell that are written with character references, so that only
 * the text of the cell shows them: <code>By Trust &amp;#40;2&amp;#41;</code>.
 *
 * @param value the text before them
 * @param numbers their numbers
 * @param style how they look
 * @param unmistakable whether they can be nothing else
 * @param spaced whether a blank is before them
 * @param span their place
 */
record CodedMarkers(
    String value,
    List<Integer> numbers,
    Marker.Style style,
    boolean unmistakable,
    boolean spaced,
    SourceSpan span) {
  private static final String NUMBERS = "\\d{1,2}(?:\\s*[,;&]\\s*\\d{1,2})*";
  private static final String RAISED = "[\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u207D\u207E]";
  private static final String MARKER =
      "(?:\\(\\s*NUMBERS\\s*\\)|\\[\\s*NUMBERS\\s*]|<sup>[(\\[]?\\s*NUMBERS\\s*[)\\]]?</sup>|RAISED+)"
          .replace("NUMBERS", NUMBERS)
          .replace("RAISED", RAISED);
  private static final Pattern BEHIND =
      Pattern.compile("(.*?)(\\s*)(\\^?" + MARKER + "(?:[\\s,;]*" + MARKER + ")*\\^?)");

  /** No run of markers is longer, with each character written as a reference. */
  private static final int LONGEST = 200;

  /** The markers that end {@code cell}, which has none that the grammar knows. */
  static Optional<CodedMarkers> in(Cell cell) {
    String text = cell.text();
    int length = cell.end() - cell.start();
    if (text.length() == length || text.length() > LONGEST || !mayEnd(text)) {
      return Optional.empty();
    }
    Matcher matcher = BEHIND.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String markers = matcher.group(3);
    List<Integer> numbers = Marker.numbers(markers);
    if (numbers.isEmpty() || numbers.contains(0)) {
      return Optional.empty();
    }
    String source = cell.tree().source();
    int start = start(source, cell, markers);
    boolean raised =
        markers.startsWith("^")
            || markers.startsWith("<")
            || Characters.isRaised(markers.charAt(0))
            || source.substring(start, cell.end()).contains("</sup>");
    return Optional.of(
        new CodedMarkers(
            matcher.group(1),
            numbers,
            raised
                ? Marker.Style.RAISED
                : markers.startsWith("[") ? Marker.Style.BRACKETS : Marker.Style.PARENTHESES,
            raised && markers.length() > 1,
            !matcher.group(2).isEmpty(),
            cell.tree().span(start, cell.end())));
  }

  /** Whether the last characters are those of a marker: quicker to see than by the pattern. */
  private static boolean mayEnd(String text) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '^') {
      last--;
    }
    if (last < 0) {
      return false;
    }
    return switch (text.charAt(last)) {
      case ')', ']' -> isBehindDigit(text, last);
      case '>' -> text.startsWith("</sup", Math.max(0, last - 5));
      default -> Characters.isRaised(text.charAt(last));
    };
  }

  private static boolean isBehindDigit(String text, int end) {
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Where the text of the markers begins. */
  private static int start(String source, Cell cell, String markers) {
    int from = Math.max(cell.start(), cell.end() - LONGEST);
    for (int at = from; at < cell.end(); at++) {
      if (!Character.isWhitespace(source.charAt(at))
          && PlainText.of(source, at, cell.end()).equals(markers)) {
        return at;
      }
    }
    return from;
  }
}
