package org.section16.internal.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as forms print them: {@code 10,000}, {@code $18.3654}, {@code .5}. */
public final class Numbers {
  private static final Pattern LOOSE = Pattern.compile("[\\d,.' ]*\\d[\\d,.' ]*");

  /** Numbers of at most this many digits fit a {@code long}. */
  private static final int MAX_LONG_DIGITS = 18;

  /** EDGAR accepts 16 digits; a text longer than this is not an amount and is slow to convert. */
  private static final int MAX_LENGTH = 1000;

  private Numbers() {}

  public static boolean hasDollar(String text) {
    return text.startsWith("$");
  }

  static String withoutDollar(String text) {
    return hasDollar(text) ? text.substring(1).strip() : text;
  }

  /** Returns {@code text} as a number if it is well formed, with or without a dollar sign. */
  public static Optional<BigDecimal> parse(String text) {
    String digits = withoutDollar(text);
    return isPlain(digits) ? Optional.of(decimal(digits)) : Optional.empty();
  }

  /**
   * Returns the number in a damaged {@code text}, if there is one plausible reading: letters for
   * digits, misplaced separators.
   */
  public static Optional<BigDecimal> repair(String text) {
    String digits = OcrDigits.repair(withoutDollar(text).strip());
    if (digits.length() > MAX_LENGTH || !LOOSE.matcher(digits).matches() || areSeveral(digits)) {
      return Optional.empty();
    }
    String compact = digits.replaceAll("[' ]", "");
    if (isPlain(compact)) {
      return Optional.of(decimal(compact));
    }
    int point = point(compact);
    String whole = point < 0 ? compact : compact.substring(0, point);
    String fraction = point < 0 ? "" : compact.substring(point);
    return Optional.of(new BigDecimal(whole.replaceAll("[.,]", "") + fraction.replace(',', '.')));
  }

  /**
   * Returns where the decimal point of a number with misplaced separators is, or -1: the only
   * point, if no comma follows it, or the only comma after points.
   */
  private static int point(String text) {
    int dot = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (comma < dot) {
      return text.indexOf('.') == dot ? dot : -1;
    }
    boolean hasDecimalComma = dot >= 0 && text.indexOf(',') == comma && text.length() - comma <= 3;
    return hasDecimalComma ? comma : -1;
  }

  /** {@code 10,000 20,000}: several numbers, since each has separators of its own. */
  private static boolean areSeveral(String text) {
    List<String> parts = List.of(text.split(" +"));
    return parts.size() > 1 && parts.stream().allMatch(Numbers::isGrouped);
  }

  private static boolean isGrouped(String text) {
    return text.contains(",") && isPlain(text);
  }

  /** {@code 10,000.5}, {@code 10000}, {@code 10.}, {@code .5} */
  private static boolean isPlain(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    int whole = digits(text, 0);
    int at = whole;
    while (at < text.length() && text.charAt(at) == ',' && whole > 0 && whole <= 3) {
      if (digits(text, at + 1) != 3) {
        return false;
      }
      at += 4;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1);
      at += 1 + fraction;
      whole += fraction;
    }
    return at == text.length() && whole > 0;
  }

  /** Returns the number of digits from {@code from} on. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static BigDecimal decimal(String digits) {
    if (digits.length() > MAX_LONG_DIGITS) {
      return new BigDecimal(digits.replace(",", ""));
    }
    long unscaled = 0;
    int scale = 0;
    boolean isFraction = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0') {
        unscaled = unscaled * 10 + c - '0';
        scale += isFraction ? 1 : 0;
      }
      isFraction |= c == '.';
    }
    return BigDecimal.valueOf(unscaled, scale);
  }
}
