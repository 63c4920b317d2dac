package org.section16.edgar;

import java.util.Locale;

/** Recognises misspelt names. */
final class Similarity {
  /** More than the longest name in the schemas. */
  private static final int MAX_NAME_LENGTH = 60;

  private Similarity() {}

  /**
   * Returns whether {@code found} is {@code name} with a few wrong, lost or added letters: at most
   * a quarter of them.
   */
  static boolean isMisspelling(String name, String found) {
    int length = Math.max(name.length(), found.length());
    return length <= MAX_NAME_LENGTH && 4 * distance(lower(name), lower(found)) <= length;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Returns the number of letters to change, add or remove (edit distance). */
  private static int distance(String first, String second) {
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[row.length - 1];
  }
}
