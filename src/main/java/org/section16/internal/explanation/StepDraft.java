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

/** A step of a vesting schedule whose words are being read. */
final class StepDraft {
  Optional<Portion> portion = Optional.empty();
  Optional<BigDecimal> shares = Optional.empty();

  /** Whether the portion is what remains: it then covers all installments. */
  boolean isTotal;

  Optional<TimeUnit> unit = Optional.empty();
  Optional<Integer> times = Optional.empty();

  /** Whether installments are mentioned, and not only a rate such as 'monthly'. */
  boolean hasInstallments;

  /** Whether the amount is that of each installment. */
  boolean isAmountOfEach;

  /** Whether the amount comes before the time: later times without an amount share it. */
  boolean isAmountFirst;

  boolean isRepeated;
  Optional<LocalDate> date = Optional.empty();
  Optional<Delay> after = Optional.empty();
  boolean isEarlierOf;

  /** The dates of all installments but the first, if they are listed. */
  final List<StepDraft> others = new ArrayList<>();

  /** Whether the time is 'immediately' or 'on the grant date'. */
  boolean isImmediate;

  boolean hasAmount() {
    return portion.isPresent() || shares.isPresent();
  }

  boolean hasTime() {
    return date.isPresent() || after.isPresent() || isImmediate;
  }

  boolean isEmpty() {
    return !hasTime() && !isRepeated;
  }

  void takeAmountOf(StepDraft other) {
    portion = other.portion;
    shares = other.shares;
    isAmountFirst = other.isAmountFirst;
  }

  /** Returns the step; empty if the words do not determine it. */
  Optional<VestingStep> step(boolean first) {
    if (isRepeated && unit.isEmpty()) {
      return Optional.empty();
    }
    boolean isEach = false;
    if (isRepeated) {
      if (!hasAmount() && !first) {
        portion = Optional.of(new Portion.Rest());
      } else if (!hasAmount() && times.isPresent()) {
        portion = Optional.of(new Portion.Fraction(1, times.get()));
        isEach = true;
      } else {
        isEach =
            hasAmount() && !isTotal && (!hasInstallments || isAmountOfEach || installmentsAddUp());
      }
    }
    if (!hasAmount()) {
      return Optional.empty();
    }
    return Optional.of(
        new VestingStep(
            portion,
            portion.isPresent() ? Optional.empty() : shares,
            isEach,
            isRepeated ? Optional.of(new Repetition(unit.orElseThrow(), times)) : Optional.empty(),
            date,
            date.isPresent() && isEarlierOf ? Optional.empty() : after,
            isEarlierOf));
  }

  private boolean installmentsAddUp() {
    return portion.isPresent()
        && portion.get() instanceof Portion.Fraction fraction
        && times.isPresent()
        && fraction.numerator() * times.get() == fraction.denominator();
  }
}
