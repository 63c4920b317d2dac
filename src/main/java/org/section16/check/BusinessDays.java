package org.section16.check;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which the SEC is open: all but Saturdays, Sundays and federal holidays. */
final class BusinessDays {
  private BusinessDays() {}

  /** Returns the day that is {@code count} business days after {@code date}. */
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

  /** Returns whether the SEC is open on {@code date}. */
  static boolean isBusinessDay(LocalDate date) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(date);
  }

  /** Returns whether a weekday is a holiday. */
  private static boolean isHoliday(LocalDate date) {
    return switch (date.getMonth()) {
      case JANUARY -> isObserved(date, 1) || isNthMonday(date, 3);
      case FEBRUARY -> isNthMonday(date, 3);
      case MAY -> date.getDayOfWeek() == DayOfWeek.MONDAY && date.getDayOfMonth() > 24;
      case JUNE -> date.getYear() >= 2021 && isObserved(date, 19);
      case JULY -> isObserved(date, 4);
      case SEPTEMBER -> isNthMonday(date, 1);
      case OCTOBER -> isNthMonday(date, 2);
      case NOVEMBER -> isObserved(date, 11) || isNth(date, 4, DayOfWeek.THURSDAY);
      // New Year's Day on a Saturday is observed in the year before.
      case DECEMBER -> isObserved(date, 25) || isObserved(date, 32);
      case MARCH, APRIL, AUGUST -> false;
    };
  }

  private static boolean isNthMonday(LocalDate date, int ordinal) {
    return isNth(date, ordinal, DayOfWeek.MONDAY);
  }

  private static boolean isNth(LocalDate date, int ordinal, DayOfWeek dayOfWeek) {
    return date.getDayOfWeek() == dayOfWeek && (date.getDayOfMonth() + 6) / 7 == ordinal;
  }

  /**
   * Returns whether a holiday is observed: one on a Saturday on Friday, one on a Sunday on Monday.
   */
  private static boolean isObserved(LocalDate date, int holiday) {
    int daysAfter = date.getDayOfMonth() - holiday;
    return daysAfter == 0
        || (daysAfter == -1 && date.getDayOfWeek() == DayOfWeek.FRIDAY)
        || (daysAfter == 1 && date.getDayOfWeek() == DayOfWeek.MONDAY);
  }
}
