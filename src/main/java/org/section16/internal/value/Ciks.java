package org.section16.internal.value;

/** CIKs, EDGAR's numbers of filers: ten digits in XML, often printed without leading zeros. */
public final class Ciks {
  /** A CIK as a regular expression: a group of digits, with no digit after it. */
  public static final String DIGITS = "(\\d{1,10})(?!\\d)";

  private static final String ZEROS = "0000000000";

  private Ciks() {}

  /** Returns {@code digits} padded to ten digits. */
  public static String of(String digits) {
    return digits.length() < ZEROS.length() ? ZEROS.substring(digits.length()) + digits : digits;
  }
}
