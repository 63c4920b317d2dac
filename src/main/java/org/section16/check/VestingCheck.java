package org.section16.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.check.RowFacts.Stated;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteFact.Vesting;
import org.section16.model.Portion;
import org.section16.model.VestingStep;

/** Checks that the steps of a vesting schedule add up to 100% and end before expiration. */
final class VestingCheck implements Check {
  /** Allows for 33.33% three times. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    if (!RowFacts.areStated(filing, Vesting.class)) {
      return;
    }
    for (Footnote footnote : filing.footnotes()) {
      for (FootnoteFact fact : footnote.facts()) {
        if (fact instanceof Vesting vesting) {
          checkTotal(vesting, footnote.number(), sink);
        }
      }
    }
    for (DerivativeEntry row : filing.derivativeTable()) {
      for (Stated<Vesting> vesting : RowFacts.of(row, Vesting.class)) {
        checkDates(row, vesting, sink);
      }
    }
  }

  private static void checkTotal(Vesting vesting, int number, Consumer<Diagnostic> sink) {
    Optional<BigDecimal> total = total(vesting.steps());
    if (total.isPresent() && total.get().subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
      BigDecimal percent = total.get().movePointRight(2).round(new MathContext(4));
      sink.accept(Diagnostics.vestingTotal(vesting.span(), number, percent));
    }
  }

  /** Returns the sum of all steps; empty if the portion or the repetition of one is not stated. */
  private static Optional<BigDecimal> total(List<VestingStep> steps) {
    BigDecimal sum = BigDecimal.ZERO;
    for (VestingStep step : steps) {
      Optional<BigDecimal> part = step.portion().flatMap(VestingCheck::value);
      boolean isOpenEnded =
          step.each() && step.every().flatMap(VestingStep.Repetition::times).isEmpty();
      if (part.isEmpty() || isOpenEnded || step.earlierOf()) {
        return Optional.empty();
      }
      int times = step.each() ? step.every().orElseThrow().times().orElseThrow() : 1;
      sum = sum.add(part.get().multiply(BigDecimal.valueOf(times)));
    }
    return steps.size() < 2 ? Optional.empty() : Optional.of(sum);
  }

  private static Optional<BigDecimal> value(Portion portion) {
    if (portion instanceof Portion.Fraction fraction) {
      return Optional.of(
          BigDecimal.valueOf(fraction.numerator())
              .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL64));
    }
    return portion instanceof Portion.Percentage percentage
        ? Optional.of(percentage.percent().movePointLeft(2))
        : Optional.empty();
  }

  private static void checkDates(
      DerivativeEntry row, Stated<Vesting> vesting, Consumer<Diagnostic> sink) {
    Optional<LocalDate> last = Optional.empty();
    boolean isOpenEnded = vesting.fact().fullyVested() || vesting.fact().steps().isEmpty();
    for (VestingStep step : vesting.fact().steps()) {
      isOpenEnded |= step.date().isEmpty() || step.every().isPresent() || step.earlierOf();
      if (step.date().isPresent() && (last.isEmpty() || step.date().get().isAfter(last.get()))) {
        last = step.date();
      }
    }
    if (last.isEmpty()) {
      return;
    }
    int footnote = vesting.footnote().number();
    Optional<LocalDate> expires = row.expirationDate().value();
    Optional<LocalDate> exercisable = row.exerciseDate().value();
    if (expires.isPresent() && last.get().isAfter(expires.get())) {
      sink.accept(
          Diagnostics.vestingAfterExpiration(
              Places.of(row.expirationDate(), row), footnote, last.get(), expires.get()));
    }
    if (!isOpenEnded && exercisable.isPresent() && exercisable.get().isAfter(last.get())) {
      sink.accept(
          Diagnostics.vestingBeforeExercisable(
              Places.of(row.exerciseDate(), row), footnote, last.get(), exercisable.get()));
    }
  }
}
