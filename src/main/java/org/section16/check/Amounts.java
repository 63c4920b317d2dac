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
}
