package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as an explanation states it: a day, or a month alone.
 *
 * @param month the month
 * @param day the day; empty if only the month is stated
 */
public record StatedDate(YearMonth month, Optional<LocalDate> day) {
  public StatedDate {
    requireNonNull(month);
    requireNonNull(day);
  }

  /** A day. */
  public static StatedDate of(LocalDate day) {
    return new StatedDate(YearMonth.from(day), Optional.of(day));
  }

  /** A month alone. */
  public static StatedDate of(YearMonth month) {
    return new StatedDate(month, Optional.empty());
  }

  /** ISO: {@code 2013-02-21}, or {@code 2013-02}. */
  @Override
  public String toString() {
    return day.map(LocalDate::toString).orElseGet(month::toString);
  }
}
