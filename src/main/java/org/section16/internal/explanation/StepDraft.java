package org.section16.internal.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.model.Portion;
import org.section16.model.VestingStep;
import org.section16.model.VestingStep.Delay;
import org.section16.model.VestingStep.Repetition;
import org.section16.model.VestingStep.TimeUnit;

/** A step of a vesting schedule while its words are read. */
final class StepDraft {
  Optional<Portion> portion = Optional.empty();
  Optional<BigDecimal> shares = Optional.empty();

  /** Whether the portion is what remains: then it is that of all installments. */
  boolean total;

  Optional<TimeUnit> unit = Optional.empty();
  Optional<Integer> times = Optional.empty();

  /** Whether installments are reported, or only a rate such as 'monthly'. */
  boolean installments;

  /** Whether the amount is that of one installment. */
  boolean amountOfEach;

  /** Whether the amount stands before the time: then times without one share it. */
  boolean amountFirst;

  boolean repeated;
  Optional<LocalDate> date = Optional.empty();
  Optional<Delay> after = Optional.empty();
  boolean earlierOf;

  /** The dates of all installments but the first, where they are listed. */
  final List<StepDraft> others = new ArrayList<>();

  /** Whether 'immediately' or 'on the grant date' stands for a time. */
  boolean atOnce;

  boolean hasAmount() {
    return portion.isPresent() || shares.isPresent();
  }

  boolean hasTime() {
    return date.isPresent() || after.isPresent() || atOnce;
  }

  boolean isEmpty() {
    return !hasTime() && !repeated;
  }

  void takeAmountOf(StepDraft other) {
    portion = other.portion;
    shares = other.shares;
    amountFirst = other.amountFirst;
  }

  /** The step; empty if the words leave it open. */
  Optional<VestingStep> step(boolean first) {
    if (repeated && unit.isEmpty()) {
      return Optional.empty();
    }
    boolean each = false;
    if (repeated) {
      if (!hasAmount() && !first) {
        portion = Optional.of(new Portion.Rest());
      } else if (!hasAmount() && times.isPresent()) {
        portion = Optional.of(new Portion.Fraction(1, times.get()));
        each = true;
      } else {
        each = hasAmount() && !total && (!installments || amountOfEach || fillsAll());
      }
    }
    if (!hasAmount()) {
      return Optional.empty();
    }
    return Optional.of(
        new VestingStep(
            portion,
            portion.isPresent() ? Optional.empty() : shares,
            each,
            repeated ? Optional.of(new Repetition(unit.orElseThrow(), times)) : Optional.empty(),
            date,
            date.isPresent() && earlierOf ? Optional.empty() : after,
            earlierOf));
  }

  private boolean fillsAll() {
    return portion.isPresent()
        && portion.get() instanceof Portion.Fraction fraction
        && times.isPresent()
        && fraction.numerator() * times.get() == fraction.denominator();
  }
}
