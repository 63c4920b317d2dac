package org.section16.internal.explanation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as sentences write them: {@code February 21, 2013}, {@code 02/21/2013}. */
final class Calendar {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,}");

  private Calendar() {}

  /** Returns a day; empty if the calendar has no such day. */
  static Optional<LocalDate> day(String text) {
    int[] numbers =
        NUMBER.matcher(text).results().mapToInt(m -> Integer.parseInt(m.group())).toArray();
    Optional<Month> month = month(text);
    if (month.isPresent()) {
      return numbers.length < 2
          ? Optional.empty()
          : date(numbers[1], month.get().getValue(), numbers[0]);
    }
    if (numbers.length < 3) {
      return Optional.empty();
    }
    return numbers[0] > 31
        ? date(numbers[0], numbers[1], numbers[2])
        : date(numbers[2] < 100 ? century(numbers[2]) : numbers[2], numbers[0], numbers[1]);
  }

  private static int century(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads a month: {@code March 2020}. */
  static Optional<YearMonth> yearMonth(String text) {
    Matcher year = NUMBER.matcher(text);
    return year.find()
        ? month(text).map(month -> YearMonth.of(Integer.parseInt(year.group()), month))
        : Optional.empty();
  }

  /** Reads a day without a year: {@code March 1}. */
  static Optional<MonthDay> monthDay(String text) {
    Matcher day = NUMBER.matcher(text);
    Optional<Month> month = month(text);
    if (month.isEmpty() || !day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MonthDay.of(month.get(), Integer.parseInt(day.group())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(String text) {
    Matcher letters = LETTERS.matcher(text.toLowerCase(Locale.ROOT));
    if (!letters.find()) {
      return Optional.empty();
    }
    String start = letters.group().substring(0, 3);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst();
  }
}
