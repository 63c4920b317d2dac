package org.section16.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of prices that an explanation states: {@code ranging from $18.00 to $18.81}.
 *
 * @param low the lowest price
 * @param high the highest price
 */
record PriceRange(BigDecimal low, BigDecimal high) {
  private static final Pattern ABOUT_PRICES = Pattern.compile("(?i)\\bprices?\\b");

  /** Ranges are rounded to cents. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  /** All ranges in {@code text}, in order. */
  static List<PriceRange> in(String text) {
    PriceRangeScanner scanner = new PriceRangeScanner(text);
    List<PriceRange> ranges = new ArrayList<>();
    for (Optional<PriceRange> range = scanner.next(); range.isPresent(); range = scanner.next()) {
      ranges.add(range.get());
    }
    return ranges;
  }

  /** Tells whether {@code text} explains a range of prices. */
  static boolean isExplainedIn(String text) {
    return new PriceRangeScanner(text).next().isPresent() && ABOUT_PRICES.matcher(text).find();
  }

  boolean contains(BigDecimal price) {
    return price.compareTo(low.subtract(TOLERANCE)) >= 0
        && price.compareTo(high.add(TOLERANCE)) <= 0;
  }

  @Override
  public String toString() {
    return Amounts.dollars(low) + " to " + Amounts.dollars(high);
  }
}
