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
 * @param isUnmistakable whether they cannot be anything else
 * @param hasSpaceBefore whether a blank precedes them
 * @param span their place
 */
record EncodedMarkers(
    String value,
    List<Integer> numbers,
    Marker.Style style,
    boolean isUnmistakable,
    boolean hasSpaceBefore,
    SourceSpan span) {
  private static final String NUMBERS = "\\d{1,2}(?:\\s*[,;&]\\s*\\d{1,2})*";
  private static final String SUPERSCRIPT = "[\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u207D\u207E]";
  private static final String MARKER =
      "(?:\\(\\s*NUMBERS\\s*\\)|\\[\\s*NUMBERS\\s*]|<sup>[(\\[]?\\s*NUMBERS\\s*[)\\]]?</sup>|RAISED+)"
          .replace("NUMBERS", NUMBERS)
          .replace("RAISED", SUPERSCRIPT);
  private static final Pattern TRAILING =
      Pattern.compile("(.*?)(\\s*)(\\^?" + MARKER + "(?:[\\s,;]*" + MARKER + ")*\\^?)");

  /** The maximum length of a run of markers, with each character written as a reference. */
  private static final int MAX_LENGTH = 200;

  /** Returns the markers that end {@code cell}, which has none that the grammar recognises. */
  static Optional<EncodedMarkers> in(Cell cell) {
    String text = cell.text();
    int length = cell.end() - cell.start();
    if (text.length() == length || text.length() > MAX_LENGTH || !mayEndWithMarker(text)) {
      return Optional.empty();
    }
    Matcher matcher = TRAILING.matcher(text);
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
    boolean isSuperscript =
        markers.startsWith("^")
            || markers.startsWith("<")
            || Characters.isSuperscript(markers.charAt(0))
            || source.substring(start, cell.end()).contains("</sup>");
    return Optional.of(
        new EncodedMarkers(
            matcher.group(1),
            numbers,
            isSuperscript
                ? Marker.Style.SUPERSCRIPT
                : markers.startsWith("[") ? Marker.Style.BRACKETS : Marker.Style.PARENTHESES,
            isSuperscript && markers.length() > 1,
            !matcher.group(2).isEmpty(),
            cell.tree().span(start, cell.end())));
  }

  /** Returns whether the last characters may end a marker: a quick test before the pattern. */
  private static boolean mayEndWithMarker(String text) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '^') {
      last--;
    }
    if (last < 0) {
      return false;
    }
    return switch (text.charAt(last)) {
      case ')', ']' -> isAfterDigit(text, last);
      case '>' -> text.startsWith("</sup", Math.max(0, last - 5));
      default -> Characters.isSuperscript(text.charAt(last));
    };
  }

  private static boolean isAfterDigit(String text, int end) {
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Returns where the text of the markers begins. */
  private static int start(String source, Cell cell, String markers) {
    int from = Math.max(cell.start(), cell.end() - MAX_LENGTH);
    for (int at = from; at < cell.end(); at++) {
      if (!Character.isWhitespace(source.charAt(at))
          && PlainText.of(source, at, cell.end()).equals(markers)) {
        return at;
      }
    }
    return from;
  }
}
