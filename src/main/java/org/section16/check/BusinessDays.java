package org.section16.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The days on which the SEC is open: no Saturdays, Sundays and federal holidays. */
final class BusinessDays {
  private BusinessDays() {}

  /** The day that is {@code count} business days after {@code date}. */
  static LocalDate after(LocalDate date, int count) {
    LocalDate day = date;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      if (isBusinessDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** Tells whether the SEC is open on {@code date}. */
  static boolean isBusinessDay(LocalDate date) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(date);
  }

  private static boolean isHoliday(LocalDate date) {
    int year = date.getYear();
    return date.equals(observed(LocalDate.of(year, Month.JANUARY, 1)))
        // New Year's Day on a Saturday is observed in the year before.
        || date.equals(observed(LocalDate.of(year + 1, Month.JANUARY, 1)))
        || date.equals(nth(3, DayOfWeek.MONDAY, year, Month.JANUARY))
        || date.equals(nth(3, DayOfWeek.MONDAY, year, Month.FEBRUARY))
        || date.equals(
            LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
        || (year >= 2021 && date.equals(observed(LocalDate.of(year, Month.JUNE, 19))))
        || date.equals(observed(LocalDate.of(year, Month.JULY, 4)))
        || date.equals(nth(1, DayOfWeek.MONDAY, year, Month.SEPTEMBER))
        || date.equals(nth(2, DayOfWeek.MONDAY, year, Month.OCTOBER))
        || date.equals(observed(LocalDate.of(year, Month.NOVEMBER, 11)))
        || date.equals(nth(4, DayOfWeek.THURSDAY, year, Month.NOVEMBER))
        || date.equals(observed(LocalDate.of(year, Month.DECEMBER, 25)));
  }

  private static LocalDate nth(int ordinal, DayOfWeek day, int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
  }

  /** A holiday on a Saturday is kept on Friday, one on a Sunday on Monday. */
  private static LocalDate observed(LocalDate holiday) {
    return switch (holiday.getDayOfWeek()) {
      case SATURDAY -> holiday.minusDays(1);
      case SUNDAY -> holiday.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
    };
  }
}
