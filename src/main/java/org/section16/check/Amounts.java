package org.section16.check;

import java.math.BigDecimal;

/** Compares numbers. */
final class Amounts {
  private Amounts() {}

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
