package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a vesting schedule: {@code 25% on the first anniversary of the grant date}.
 *
 * @param portion the part of the award that vests
 * @param shares the number of shares, if stated instead of a portion
 * @param each whether the portion or number of shares applies to each installment
 * @param every how the installments repeat
 * @param date a calendar date; that of the first installment if there are several
 * @param after the delay after another date: {@code the first anniversary of the grant date}
 * @param earlierOf whether the step occurs on the earlier of several dates
 */
public record VestingStep(
    Optional<Portion> portion,
    Optional<BigDecimal> shares,
    boolean each,
    Optional<Repetition> every,
    Optional<LocalDate> date,
    Optional<Delay> after,
    boolean earlierOf) {
  public VestingStep {
    requireNonNull(portion);
    requireNonNull(shares);
    requireNonNull(every);
    requireNonNull(date);
    requireNonNull(after);
  }

  /** A unit of time. */
  public enum TimeUnit {
    MONTH,
    QUARTER,
    YEAR
  }

  /**
   * {@code in 36 monthly installments}.
   *
   * @param unit the time between two installments
   * @param times the number of installments, if stated
   */
  public record Repetition(TimeUnit unit, Optional<Integer> times) {
    public Repetition {
      requireNonNull(unit);
      requireNonNull(times);
    }
  }

  /**
   * {@code the second anniversary of the grant date}.
   *
   * @param count the number of units
   * @param unit the unit of time
   * @param from {@code grant}, {@code commencement}, or a date in ISO form; empty if not stated
   */
  public record Delay(int count, TimeUnit unit, Optional<String> from) {
    public Delay {
      requireNonNull(unit);
      requireNonNull(from);
    }
  }
}
