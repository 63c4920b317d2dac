package org.section16.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the form prints them. */
final class Amounts {
  private static final int DECIMALS = 4;

  private Amounts() {}

  /** The number with thousands separators: {@code 55,500}. */
  static String format(BigDecimal amount) {
    return print(amount, "", 0);
  }

  /** The number as a price: {@code $18.3654}, with two decimals at least. */
  static String dollars(BigDecimal price) {
    return print(price, "$", 2);
  }

  private static String print(BigDecimal number, String unit, int leastDecimals) {
    String digits = number.abs().setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    int point = digits.length() - DECIMALS - 1;
    int end = digits.length();
    while (end > point + 1 + leastDecimals && digits.charAt(end - 1) == '0') {
      end--;
    }
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "").append(unit);
    for (int i = 0; i < point; i++) {
      text.append(i > 0 && (point - i) % 3 == 0 ? "," : "").append(digits.charAt(i));
    }
    return text.append(digits, end > point + 1 ? point : end, end).toString();
  }

  /** Returns whether the numbers are the same: scale does not count. */
  static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /**
   * Returns whether the numbers look like one with a misread digit: they differ in one digit, by
   * {@code least} or more, and one is not a multiple of the other, for two for one is a ratio.
   */
  static boolean lookMisread(BigDecimal one, BigDecimal other, BigDecimal least) {
    BigDecimal difference = one.subtract(other).abs();
    return one.signum() != 0
        && other.signum() != 0
        && difference.compareTo(least) >= 0
        && difference.stripTrailingZeros().precision() == 1
        && one.max(other).remainder(one.min(other)).signum() != 0;
  }
}
