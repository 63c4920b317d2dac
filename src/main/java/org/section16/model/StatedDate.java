package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as an explanation states it: a full date, or only a month and year.
 *
 * @param month the month and year
 * @param day the full date; empty if only the month is stated
 */
public record StatedDate(YearMonth month, Optional<LocalDate> day) {
  public StatedDate {
    requireNonNull(month);
    requireNonNull(day);
  }

  /** Returns a full date. */
  public static StatedDate of(LocalDate day) {
    return new StatedDate(YearMonth.from(day), Optional.of(day));
  }

  /** Returns a month without a day. */
  public static StatedDate of(YearMonth month) {
    return new StatedDate(month, Optional.empty());
  }

  /** Returns the date in ISO form: {@code 2013-02-21} or {@code 2013-02}. */
  @Override
  public String toString() {
    return day.map(LocalDate::toString).orElseGet(month::toString);
  }
}
