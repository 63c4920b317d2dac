package org.section16.internal.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers in messages, as the form prints them. */
final class PrintedNumbers {
  private static final int DECIMALS = 4;

  private PrintedNumbers() {}

  /** Returns an amount with thousands separators: {@code 55,500}. */
  static String amount(BigDecimal amount) {
    return print(amount, "", 0);
  }

  /** Returns a price with at least two decimals: {@code $18.3654}. */
  static String price(BigDecimal price) {
    return print(price, "$", 2);
  }

  private static String print(BigDecimal number, String unit, int minDecimals) {
    String digits = number.abs().setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    int point = digits.length() - DECIMALS - 1;
    int end = digits.length();
    while (end > point + 1 + minDecimals && digits.charAt(end - 1) == '0') {
      end--;
    }
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "").append(unit);
    for (int i = 0; i < point; i++) {
      text.append(i > 0 && (point - i) % 3 == 0 ? "," : "").append(digits.charAt(i));
    }
    return text.append(digits, end > point + 1 ? point : end, end).toString();
  }

  /** Returns a list: {@code 1, 3, 4}. */
  static String list(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Returns a list of ranges: {@code 1 to 3, 5}. */
  static String ranges(List<Integer> sorted) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        ranges.add(range(sorted.get(from), sorted.get(i - 1)));
        from = i;
      }
    }
    return String.join(", ", ranges);
  }

  /** Returns a range: {@code 3}, {@code 3 and 4}, {@code 3 to 5}. */
  static String range(int first, int last) {
    return first == last ? "" + first : first + (last == first + 1 ? " and " : " to ") + last;
  }

  /** Returns a code point: {@code U+0007}. */
  static String codePoint(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
