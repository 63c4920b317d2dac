package org.section16.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the form prints them. */
final class Amounts {
  private Amounts() {}

  /** The number with thousands separators: {@code 55,500}. */
  static String format(BigDecimal amount) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }

  /** The number as a price: {@code $18.3654}, with two decimals at least. */
  static String dollars(BigDecimal price) {
    return new DecimalFormat("$#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(price);
  }

  /** Tells whether the numbers are the same: scale does not count. */
  static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /**
   * Tells whether the numbers look like one with a misread digit: they differ in one digit, by
   * {@code least} or more, and one is no multiple of the other, for two for one is a ratio.
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
