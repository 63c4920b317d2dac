package org.section16.internal.footnote;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.Entities;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;
import org.section16.internal.value.Numbers;

/**
 * The label of an explanation: a bullet, a number in some style, both, or neither.
 *
 * <pre>{@code
 * - 1. The price is a weighted average.
 * (2) The option is fully vested.
 * | 3 | The shares are held by a trust. |
 * }</pre>
 *
 * @param hasBullet whether a bullet comes first
 * @param number the number
 * @param style how the number is written, with 1 for its digits
 * @param indentation the number of blanks before the row
 * @param textStart where the text begins
 */
record ExplanationLabel(
    boolean hasBullet, Optional<Integer> number, String style, int indentation, int textStart) {
  private static final String CELL = "cell";

  /** What the numbers after bullets are. */
  enum Numbers {
    LABELS,
    /** Part of the text: the list has bullets, and most of them have no number. */
    TEXT
  }

  /** Returns whether an explanation with this label may be in the same list as {@code other}. */
  boolean isLike(ExplanationLabel other) {
    boolean nested = hasBullet && number.isEmpty() && indentation > other.indentation + 1;
    return hasBullet == other.hasBullet && style.equals(other.style) && !nested;
  }

  /** Returns whether this label continues the count after {@code last}. */
  boolean follows(int last) {
    int minimum = hasBullet ? last : last + 1;
    return number.map(found -> found >= minimum && found <= last + 9).orElse(hasBullet);
  }

  boolean isLabelled() {
    return hasBullet || number.isPresent();
  }

  /**
   * Returns what the numbers are: labels, unless the list begins with a bullet and most bullets
   * have none.
   */
  static Numbers numbersOf(List<Row> rows) {
    int bullets = 0;
    int numbers = 0;
    for (Row row : rows) {
      int first = firstAfterBorders(row, 0);
      boolean bullet = isAt(row, first, FilingLexer.BULLET);
      if (bullets == 0 && !bullet && row.has(FilingLexer.NOTE_NUMBER)) {
        return Numbers.LABELS;
      }
      bullets += bullet ? 1 : 0;
      int second = firstAfterBorders(row, first + 1);
      numbers += bullet && isAt(row, second, FilingLexer.NOTE_NUMBER) ? 1 : 0;
    }
    return bullets == 0 || numbers * 2 > bullets ? Numbers.LABELS : Numbers.TEXT;
  }

  private static int firstAfterBorders(Row row, int from) {
    int at = from;
    while (isAt(row, at, FilingLexer.CELL)) {
      at++;
    }
    return at;
  }

  private static boolean isAt(Row row, int at, int type) {
    return at < row.tokens().size() && row.tokens().get(at).getType() == type;
  }

  /** Returns where the content of {@code row} begins, label included. */
  static int contentStart(Row row) {
    int at = firstAfterBorders(row, 0);
    return at < row.tokens().size() ? row.tokens().get(at).getStartIndex() : row.start();
  }

  /** Returns the label of {@code row}. */
  static ExplanationLabel of(Row row, Numbers numbers) {
    boolean bullet = false;
    Optional<Integer> found = Optional.empty();
    String style = "";
    int from = contentStart(row);
    for (int i = 0; i < row.tokens().size(); i++) {
      Token token = row.tokens().get(i);
      int type = token.getType();
      boolean skipped =
          type == FilingLexer.CELL || type == FilingLexer.TAG || type == FilingLexer.BREAK;
      if (type == FilingLexer.BULLET && found.isEmpty() && !bullet) {
        bullet = true;
      } else if (type == FilingLexer.NOTE_NUMBER && found.isEmpty() && numbers == Numbers.LABELS) {
        found = Marker.numbers(token.getText()).stream().findFirst();
        style = style(Entities.decodeAll(token.getText()));
      } else if (Tokens.isText(type)
          && found.isEmpty()
          && row.cells().size() > 1
          && isNumberCell(row)) {
        found = Optional.of(Integer.valueOf(row.cells().get(0).text()));
        style = CELL;
      } else if (!skipped) {
        break;
      }
      from = token.getStopIndex() + 1;
    }
    return new ExplanationLabel(bullet, found, style, indentation(row), from);
  }

  /** Returns the number of blanks before the row in its line: a nested list has more. */
  private static int indentation(Row row) {
    String source = row.tree().source();
    int at = row.start();
    while (at > 0 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    boolean first = at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
    return first ? row.start() - at : 0;
  }

  /**
   * Returns how a number is written, with 1 for its digits and without blanks. Escapes and bold are
   * ignored: they vary from line to line.
   */
  private static String style(String label) {
    StringBuilder style = new StringBuilder(label.length());
    boolean digit = false;
    for (int i = 0; i < label.length(); i++) {
      boolean before = digit;
      digit = Characters.digit(label.charAt(i)) >= 0;
      boolean skipped = "\\*".indexOf(label.charAt(i)) >= 0 || Characters.isBlank(label.charAt(i));
      if (!skipped && (!digit || !before)) {
        style.append(digit ? '1' : label.charAt(i));
      }
    }
    return style.toString();
  }

  /** {@code | 1 | The price is a weighted average. |} */
  private static boolean isNumberCell(Row row) {
    String text = row.cells().get(0).text();
    return text.length() <= 2 && !text.isEmpty() && Characters.hasOnly(text, "0123456789");
  }
}
