package org.section16.internal.value;

/**
 * Letters that character recognition takes for digits: l and I for 1, O for 0, S for 5, B for 8.
 */
public final class OcrDigits {
  private static final String LETTERS = "lIiOoQSBZ";
  private static final String DIGITS = "111000582";

  private OcrDigits() {}

  /** {@code text} with its look-alikes replaced. */
  public static String repair(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int letter = LETTERS.indexOf(text.charAt(i));
      repaired.append(letter < 0 ? text.charAt(i) : DIGITS.charAt(letter));
    }
    return repaired.toString();
  }
}
