package org.section16.internal.value;

/** Digits that OCR misreads as letters: 1 as l or I, 0 as O, 5 as S, 8 as B. */
public final class OcrDigits {
  private static final String LETTERS = "lIiOoQSBZ";
  private static final String DIGITS = "111000582";

  private OcrDigits() {}

  /** Returns {@code text} with such letters replaced by digits. */
  public static String repair(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int letter = LETTERS.indexOf(text.charAt(i));
      repaired.append(letter < 0 ? text.charAt(i) : DIGITS.charAt(letter));
    }
    return repaired.toString();
  }
}
