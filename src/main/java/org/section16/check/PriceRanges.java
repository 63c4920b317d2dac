package org.section16.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ranges of prices that an explanation states: {@code ranging from $18.00 to $18.81}. */
final class PriceRanges {
  private static final String NUMBER = "(\\d[\\d,]*+(?:\\.\\d++)?+)";
  private static final String DOLLAR = "(?:US)?\\$\\s?";
  private static final Pattern RANGE =
      Pattern.compile(
          DOLLAR
              + NUMBER
              + "(?: per share)?(?:,? (?:to|through) (?:a high of )?|\\s*[-–—]\\s*|,? and (?="
              + DOLLAR
              + "))(?:"
              + DOLLAR
              + ")?"
              + NUMBER);
  private static final Pattern ABOUT_PRICES = Pattern.compile("(?i)\\bprices?\\b");

  /** Ranges are rounded to cents. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private PriceRanges() {}

  /** All ranges in {@code text}, in order. */
  static List<Range> in(String text) {
    if (text.indexOf('$') < 0) {
      return List.of();
    }
    List<Range> ranges = new ArrayList<>();
    Matcher matcher = RANGE.matcher(text);
    while (matcher.find()) {
      BigDecimal one = number(matcher.group(1));
      BigDecimal other = number(matcher.group(2));
      ranges.add(new Range(one.min(other), one.max(other)));
    }
    return ranges;
  }

  /** Tells whether {@code text} explains a range of prices. */
  static boolean isExplanationOf(String text) {
    return text.indexOf('$') >= 0
        && ABOUT_PRICES.matcher(text).find()
        && RANGE.matcher(text).find();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(",", ""));
  }

  /** From the lowest price to the highest. */
  record Range(BigDecimal low, BigDecimal high) {
    boolean contains(BigDecimal price) {
      return price.compareTo(low.subtract(TOLERANCE)) >= 0
          && price.compareTo(high.add(TOLERANCE)) <= 0;
    }

    @Override
    public String toString() {
      return Amounts.dollars(low) + " to " + Amounts.dollars(high);
    }
  }
}
