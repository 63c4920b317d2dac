package org.section16.internal.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.model.Portion;

/** Numbers as sentences write them: {@code 1,984}, {@code thirty-six (36)}, {@code one-third}. */
final class Numerals {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern MIXED = Pattern.compile("(\\d+)\\s+(\\d)/(\\d)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Percentages with a larger denominator stay percentages. */
  private static final long MAX_DENOMINATOR = 25;

  private static final List<String> CARDINALS =
      List.of(
          ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty")
              .split(" ", -1));
  private static final List<String> ORDINALS =
      List.of(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth")
              .split(" ", -1));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90, "hundred", 100);
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "quarter",
          4,
          "thirtieth",
          30,
          "fortieth",
          40,
          "fiftieth",
          50,
          "sixtieth",
          60,
          "hundredth",
          100);

  private Numerals() {}

  /** Returns all numbers in digits, in order: {@code from $18.00 to $18.81} has two. */
  static List<BigDecimal> inDigits(String text) {
    List<BigDecimal> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      found.add(decimal(matcher.group()));
    }
    return found;
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /** Returns the number that {@code text} begins with: {@code thirty-six (36)}, {@code 1,984}. */
  static Optional<BigDecimal> number(String text) {
    List<BigDecimal> digits = inDigits(text);
    if (!digits.isEmpty()) {
      return Optional.of(digits.get(0));
    }
    int sum = cardinal(text);
    return sum == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum));
  }

  /** Returns a whole number in digits or words, or 0. */
  static int count(String text) {
    Optional<BigDecimal> number = number(text);
    return number.isPresent() && number.get().stripTrailingZeros().scale() <= 0
        ? number.get().min(BigDecimal.valueOf(100_000)).intValue()
        : 0;
  }

  private static int cardinal(String text) {
    int sum = 0;
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      sum =
          word.equals("hundred") ? 100 : sum + TENS.getOrDefault(word, CARDINALS.indexOf(word) + 1);
    }
    return sum;
  }

  /** Returns the ordinals in {@code text}: {@code first, second and third}. */
  static List<Integer> ordinals(String text) {
    List<Integer> found = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("(\\d+)(?:st|nd|rd|th)\\b|[a-z]+").matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        found.add(Integer.valueOf(matcher.group(1)));
      } else if (ORDINALS.contains(matcher.group())) {
        found.add(ORDINALS.indexOf(matcher.group()) + 1);
      }
    }
    return found;
  }

  /** Reads a percentage: {@code 25%}, {@code 33 1/3%}, {@code twenty-five percent (25%)}. */
  static Optional<Portion> percent(String text) {
    Matcher mixed = MIXED.matcher(text);
    if (mixed.find()) {
      long whole = Long.parseLong(mixed.group(1));
      long numerator = Long.parseLong(mixed.group(2));
      long denominator = Long.parseLong(mixed.group(3));
      return fraction(whole * denominator + numerator, 100 * denominator);
    }
    return number(text).flatMap(Numerals::percent);
  }

  private static Optional<Portion> percent(BigDecimal percent) {
    if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
      return Optional.empty();
    }
    BigDecimal plain = percent.stripTrailingZeros();
    if (plain.scale() <= 4) {
      int scale = Math.max(plain.scale(), 0);
      Portion.Fraction fraction =
          new Portion.Fraction(
              plain.movePointRight(scale).longValueExact(),
              HUNDRED.movePointRight(scale).longValueExact());
      if (fraction.denominator() <= MAX_DENOMINATOR) {
        return Optional.of(fraction);
      }
    }
    return Optional.of(new Portion.Percentage(percent));
  }

  /**
   * Reads a fraction: {@code one-third}, {@code 1/36th}, {@code one thirty-sixth}, {@code half}.
   */
  static Optional<Portion> fraction(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    int sign = "\u00BC\u00BD\u2153\u2154".indexOf(words.charAt(0));
    if (sign >= 0) {
      return fraction(sign == 3 ? 2 : 1, new int[] {4, 2, 3, 3}[sign]);
    }
    if (Character.isDigit(words.charAt(0))) {
      List<BigDecimal> digits = inDigits(words);
      return digits.size() < 2
          ? Optional.empty()
          : fraction(digits.get(0).longValue(), digits.get(1).longValue());
    }
    Matcher matcher = WORD.matcher(words);
    int numerator = 0;
    int denominator = 0;
    while (matcher.find() && (numerator == 0 || denominator % 10 == 0)) {
      String word = matcher.group();
      if (numerator == 0 && CARDINALS.contains(word)) {
        numerator = CARDINALS.indexOf(word) + 1;
      } else {
        denominator += part(word);
      }
    }
    return fraction(Math.max(numerator, 1), denominator);
  }

  private static int part(String word) {
    String singular =
        word.endsWith("s") && !word.equals("halves") ? word.substring(0, word.length() - 1) : word;
    return PARTS.getOrDefault(
        singular, TENS.getOrDefault(singular, ORDINALS.indexOf(singular) + 1));
  }

  private static Optional<Portion> fraction(long numerator, long denominator) {
    return numerator < 1 || denominator < 1 || numerator > denominator
        ? Optional.empty()
        : Optional.of(new Portion.Fraction(numerator, denominator));
  }
}
