package org.section16.internal.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.model.Portion;
import org.section16.model.VestingStep;
import org.section16.model.VestingStep.Delay;
import org.section16.model.VestingStep.TimeUnit;

/**
 * Combines amounts, times and installments into steps, in the order in which they are read.
 * Anything that does not fit makes the whole schedule unclear: it then has no steps.
 */
final class VestingSchedule {
  private final List<VestingStep> steps = new ArrayList<>();
  private StepDraft draft = new StepDraft();
  private Optional<StepDraft> previous = Optional.empty();
  private Optional<Integer> months = Optional.empty();
  private boolean isRatable;
  private boolean isUnclear;
  private boolean hasEnded;

  /** {@code 25%}, {@code the balance}. */
  void portion(Portion portion, boolean remaining) {
    if (portion.equals(Portion.ALL)
        && (!steps.isEmpty() || (draft.hasAmount() && !draft.isEmpty()))) {
      endStep();
      hasEnded = true; // 'with 100% vested on': the end of the schedule, not a step
    }
    if (hasEnded) {
      return;
    }
    beginAmount();
    isUnclear |= isIncomplete(portion);
    draft.portion = Optional.of(portion);
    draft.shares = Optional.empty();
    draft.isTotal = remaining || portion instanceof Portion.Rest;
  }

  /**
   * {@code 25% after one year}, {@code on May 1, 2020 and the rest on}: the amount before is
   * missing.
   */
  private boolean isIncomplete(Portion portion) {
    boolean other = draft.portion.isPresent() && !draft.portion.equals(Optional.of(portion));
    boolean rest = portion instanceof Portion.Rest && draft.hasTime() && !draft.hasAmount();
    return other || (rest && steps.isEmpty() && previous.isEmpty());
  }

  /** {@code 1,000 shares}. */
  void shares(BigDecimal shares) {
    boolean rest = draft.isTotal && draft.isEmpty();
    beginAmount();
    draft.shares = Optional.of(shares);
    draft.portion = Optional.empty();
    draft.isTotal = rest;
  }

  private void beginAmount() {
    boolean shared = draft.hasTime() && previous.filter(other -> other.isAmountFirst).isPresent();
    if (shared || (draft.hasAmount() && !draft.isEmpty())) {
      endStep(); // 25% on March 1, 2020 and 2021, and 50% on
    }
    draft.isAmountFirst = !draft.hasTime();
  }

  void date(LocalDate date) {
    if (draft.isEarlierOf && draft.hasTime()) {
      if (draft.date.isEmpty()) {
        draft.date = Optional.of(date);
      }
      return;
    }
    time().date = Optional.of(date);
  }

  void after(Delay delay) {
    if (draft.isEarlierOf && draft.hasTime()) {
      return;
    }
    time().after = Optional.of(delay);
  }

  /** Returns what gets the next date: the step itself, another installment of it, or a new step. */
  private StepDraft time() {
    if (!draft.hasTime()) {
      return draft;
    }
    if (draft.hasInstallments) {
      StepDraft other = new StepDraft();
      draft.others.add(other);
      return other;
    }
    endStep();
    return draft;
  }

  void atOnce() {
    if (!draft.hasTime()) {
      draft.isImmediate = true;
    }
  }

  /** {@code the earlier of}. */
  void earlierOf() {
    draft.isEarlierOf = true;
  }

  /** {@code four equal annual installments}. */
  void installments(Optional<TimeUnit> unit, int times) {
    repeat(unit, times);
    draft.hasInstallments = true;
    if (previous.isEmpty() && steps.isEmpty() && draft.shares.isPresent() && !draft.isTotal) {
      draft.shares = Optional.empty(); // the total number granted
    }
  }

  /** {@code annual installments of 1,000 shares}. */
  void eachInstallment() {
    draft.isAmountOfEach = true;
  }

  /** {@code monthly}. */
  void every(TimeUnit unit) {
    repeat(Optional.of(unit), 0);
  }

  private void repeat(Optional<TimeUnit> unit, int times) {
    if (draft.hasAmount() && draft.hasTime() && !draft.isRepeated && !draft.isEarlierOf) {
      endStep();
    }
    draft.isRepeated = true;
    if (draft.unit.isEmpty()) {
      draft.unit = unit;
    }
    if (times > 0 && draft.times.isEmpty()) {
      draft.times = Optional.of(times);
    }
  }

  void period(int monthsLong) {
    months = Optional.of(monthsLong);
  }

  void ratably() {
    isRatable = true;
  }

  void markUnclear() {
    isUnclear = true;
  }

  /** Ends a sentence or a list item. */
  void end(boolean inFull) {
    if (!draft.hasAmount()
        && !draft.isRepeated
        && draft.hasTime()
        && inFull
        && steps.isEmpty()
        && previous.isEmpty()) {
      draft.portion = Optional.of(Portion.ALL);
    }
    endStep();
    previous = Optional.empty();
  }

  private void endStep() {
    if (!draft.isEmpty() && !hasEnded) {
      if (draft.isRepeated
          && draft.times.isEmpty()
          && draft.unit.isPresent()
          && months.isPresent()) {
        int length = length(draft.unit.get());
        if (months.get() % length == 0) {
          draft.times = Optional.of(months.get() / length);
        }
      }
      if (!draft.hasAmount() && !draft.isRepeated && previous.isPresent()) {
        draft.takeAmountOf(previous.get());
      }
      if (!draft.others.isEmpty()) {
        addInstallments(draft);
      } else if (!isRepeated(draft)) {
        draft.step(steps.isEmpty()).ifPresentOrElse(steps::add, this::markUnclear);
      }
      previous = Optional.of(draft);
    }
    boolean spread = (isRatable && steps.isEmpty()) || (draft.isTotal && draft.isEmpty());
    if (spread && !draft.isRepeated && months.isPresent()) {
      isUnclear = true; // and the rest over four years
    }
    draft = new StepDraft();
    months = Optional.empty();
    isRatable = false;
  }

  /** Returns whether a date without an amount repeats that of an earlier step. */
  private boolean isRepeated(StepDraft draft) {
    return draft.date.isPresent()
        && !draft.isRepeated
        && (!draft.hasAmount() || draft.portion.equals(Optional.of(Portion.ALL)))
        && steps.stream().anyMatch(step -> step.date().equals(draft.date));
  }

  /** Adds installments with listed dates, each as a step. */
  private void addInstallments(StepDraft first) {
    int count = first.others.size() + 1;
    if (first.times.filter(times -> times != count).isPresent()
        || first.isTotal
        || !steps.isEmpty()) {
      markUnclear();
      return;
    }
    first.isRepeated = false;
    if (!first.hasAmount()) {
      first.portion = Optional.of(new Portion.Fraction(1, count));
    }
    first.step(true).ifPresent(steps::add);
    for (StepDraft other : first.others) {
      other.takeAmountOf(first);
      other.step(true).ifPresent(steps::add);
    }
  }

  static int length(TimeUnit unit) {
    return switch (unit) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }

  /** Returns the steps; none if the schedule is unclear. */
  List<VestingStep> steps() {
    return isUnclear ? List.of() : steps;
  }
}
