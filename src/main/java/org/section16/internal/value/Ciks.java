package org.section16.internal.value;

/** EDGAR's numbers of filers, ten digits in XML, often printed without their leading zeros. */
public final class Ciks {
  /** A CIK in a regular expression: its digits are a group, and no other digit follows. */
  public static final String DIGITS = "(\\d{1,10})(?!\\d)";

  private static final String ZEROS = "0000000000";

  private Ciks() {}

  /** {@code digits} as ten digits. */
  public static String of(String digits) {
    return digits.length() < ZEROS.length() ? ZEROS.substring(digits.length()) + digits : digits;
  }
}
