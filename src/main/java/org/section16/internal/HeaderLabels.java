package org.section16.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private static final Map<String, Column> LABELS =
      Map.of(
          "code", Column.CODE,
          "amount", Column.AMOUNT,
          "aord", Column.ACQUIRED_DISPOSED,
          "price", Column.PRICE,
          "dateexercisable", Column.EXERCISE_DATE,
          "expirationdate", Column.EXPIRATION_DATE,
          "title", Column.UNDERLYING_TITLE,
          "amountornumberofshares", Column.UNDERLYING_AMOUNT);

  /** No row of values has as many cells that read like captions. */
  private static final int FEWEST_CAPTIONS = 3;

  private static final Set<String> LETTERS = Set.of("v", "a", "d", "");

  private HeaderLabels() {}

  /** Tells whether a row holds captions of columns rather than values. */
  static boolean isHeader(Row row) {
    int captions = 0;
    int others = 0;
    for (Cell cell : row.cells()) {
      if (cell.isEmpty()) {
        continue;
      }
      String letters = letters(cell.text());
      if (isCaption(letters) || LABELS.containsKey(letters)) {
        captions++;
      } else if (!LETTERS.contains(letters) || Characters.hasDigit(cell.text())) {
        others++;
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
    for (int i = 0; i < row.cells().size(); i++) {
      String letters = letters(row.cells().get(i).text());
      if (isCaption(letters) || LABELS.containsKey(letters)) {
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

  private static boolean hasBracketedLetter(Row row) {
    for (Cell cell : row.cells()) {
      if (cell.text().equals("(A)") || cell.text().equals("(D)")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaption(String letters) {
    for (String caption : CAPTIONS) {
      if (letters.startsWith(caption)) {
        return true;
      }
    }
    return false;
  }

  /** The column that a label of the second header row names, if it names just one. */
  static Optional<Column> column(Cell cell) {
    return Optional.ofNullable(LABELS.get(letters(cell.text())));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
