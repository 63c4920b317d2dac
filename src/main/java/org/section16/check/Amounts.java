package org.section16.check;

import java.math.BigDecimal;

/** Compares numbers. */
final class Amounts {
  private Amounts() {}

  /** Returns whether the numbers are equal, ignoring their scale. */
  static boolean areEqual(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /**
   * Returns whether one number may be the other with a misread digit: they differ in one digit, by
   * {@code minDifference} or more, and neither is a multiple of the other, which would suggest a
   * ratio such as two for one.
   */
  static boolean mayBeMisread(BigDecimal one, BigDecimal other, BigDecimal minDifference) {
    BigDecimal difference = one.subtract(other).abs();
    return one.signum() != 0
        && other.signum() != 0
        && difference.compareTo(minDifference) >= 0
        && difference.stripTrailingZeros().precision() == 1
        && one.max(other).remainder(one.min(other)).signum() != 0;
  }
}
