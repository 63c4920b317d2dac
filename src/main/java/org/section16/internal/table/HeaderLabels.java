package org.section16.internal.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section16.internal.markdown.Entities;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.value.Dates;
import org.section16.internal.value.Numbers;

/**
 * Recognises the captions of table columns, however they are numbered, hyphenated or emphasised.
 */
final class HeaderLabels {
  /** Beginnings of the captions in the first header row. */
  private static final List<String> CAPTIONS =
      List.of(
          "titleofsecurity",
          "titleofderivativesecurity",
          "transactiondate",
          "adeemedexecutiondate",
          "deemedexecutiondate",
          "transactioncode",
          "securitiesacquired",
          "numberofderivativesecurities",
          "amountofsecurities",
          "ownershipform",
          "natureofindirect",
          "natureofbeneficial",
          "natureofownership",
          "conversionorexerciseprice",
          "dateexercisableandexpirationdate",
          "titleandamountof",
          "priceofderivative");

  /** Captions in the second header row, where a cell holds nothing else. */
  private static final List<String> LABELS =
      List.of(
          "code",
          "amount",
          "aord",
          "price",
          "dateexercisable",
          "expirationdate",
          "title",
          "amountornumberofshares");

  /** No row of values has as many cells that read like captions. */
  private static final int FEWEST_CAPTIONS = 3;

  private static final Letters FIRST = trie();

  private HeaderLabels() {}

  /** The captions and labels, letter by letter. */
  private static final class Letters {
    private final @Nullable Letters[] next = new Letters[26];
    private boolean caption;
    private boolean label;

    Letters add(String text) {
      Letters at = this;
      for (int i = 0; i < text.length(); i++) {
        int letter = text.charAt(i) - 'a';
        Letters known = at.next[letter];
        at.next[letter] = known == null ? new Letters() : known;
        at = requireNonNull(at.next[letter]);
      }
      return at;
    }
  }

  private static Letters trie() {
    Letters first = new Letters();
    CAPTIONS.forEach(caption -> first.add(caption).caption = true);
    LABELS.forEach(label -> first.add(label).label = true);
    return first;
  }

  /** Tells whether a row holds captions of columns rather than values. */
  static boolean isHeader(Row row) {
    int captions = 0;
    int others = 0;
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size() && others - captions <= cells.size() - i; i++) {
      if (!cells.get(i).isEmpty()) {
        if (isCaption(cells.get(i))) {
          captions++;
        } else if (!isColumnLetter(cells.get(i).text())) {
          others++;
        }
      }
    }
    return captions > 0 ? captions > others : others == 0 && hasBracketedLetter(row);
  }

  /**
   * How many cells of a row are captions with values behind them: the converter lost the line feed
   * between a header and the first row. 0 where the row is one or the other.
   */
  static int beforeValues(Row row) {
    int captions = 0;
    int last = -1;
    int cells = row.cells().size();
    for (int i = 0; i < cells && captions + cells - i >= FEWEST_CAPTIONS; i++) {
      if (captions == 0 && i > 0 && !row.cells().get(i - 1).isEmpty()) {
        return 0;
      }
      if (isCaption(row.cells().get(i))) {
        if (captions == 0 && endsWithCaption(row)) {
          return 0;
        }
        captions++;
        last = i;
      }
    }
    if (captions < FEWEST_CAPTIONS) {
      return 0;
    }
    for (Cell cell : row.cells().subList(last + 1, row.cells().size())) {
      String text = cell.valueText();
      if (Dates.parse(text).isPresent() || (text.length() > 1 && Numbers.isNumber(text))) {
        return last + 1;
      }
    }
    return 0;
  }

  /** Tells it of most headers by one cell: no values stand behind their captions. */
  private static boolean endsWithCaption(Row row) {
    int last = row.cells().size() - 1;
    while (last > 0 && row.cells().get(last).isEmpty()) {
      last--;
    }
    return isCaption(row.cells().get(last));
  }

  private static boolean isCaption(Cell cell) {
    Letters behind = follow(cell);
    return behind.caption || behind.label;
  }

  private static boolean hasBracketedLetter(Row row) {
    for (Cell cell : row.cells()) {
      if (cell.text().equals("(A)") || cell.text().equals("(D)")) {
        return true;
      }
    }
    return false;
  }

  /** The letters above the columns V, (A) and (D), or no letters at all. */
  private static boolean isColumnLetter(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      int letter = letter(text.charAt(i));
      if (Character.isDigit(text.charAt(i)) || (letter >= 0 && "vad".indexOf('a' + letter) < 0)) {
        return false;
      }
      letters += letter >= 0 ? 1 : 0;
    }
    return letters <= 1;
  }

  /**
   * Where the letters of {@code cell} lead, whatever stands between them: to the caption that it
   * begins with, to the label that it is, or nowhere.
   */
  private static Letters follow(Cell cell) {
    String source = cell.tree().source();
    Letters at = FIRST;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = source.charAt(i);
      int letter = letter(c);
      if (letter >= 0) {
        Letters next = at.next[letter];
        if (next == null) {
          return FIRST;
        }
        if (next.caption) {
          return next;
        }
        at = next;
      } else if (c == '<' || c == '&') {
        i = behind(source, i, cell.end());
      }
    }
    return at;
  }

  /** The end of the tag or entity at {@code start}, or {@code start} if it is none. */
  private static int behind(String source, int start, int end) {
    char close = source.charAt(start) == '<' ? '>' : ';';
    int limit = close == '>' ? end : Math.min(end, start + Entities.LONGEST);
    int at = start + 1;
    // No tag has another one inside.
    while (at < limit && source.charAt(at) != close && source.charAt(at) != '<') {
      at++;
    }
    return at < limit && source.charAt(at) == close ? at : start;
  }

  /** The number of a letter from {@code a} on, in any case; -1 for all else. */
  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
  }
}
