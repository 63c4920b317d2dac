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
 * Puts amounts, times and installments together to steps, in the order in which they are read. What
 * does not fit makes the whole schedule odd: then it has no steps.
 */
final class VestingSchedule {
  private final List<VestingStep> steps = new ArrayList<>();
  private StepDraft draft = new StepDraft();
  private Optional<StepDraft> before = Optional.empty();
  private Optional<Integer> months = Optional.empty();
  private boolean ratably;
  private boolean odd;

  /** {@code 25%}, {@code the balance}. */
  void portion(Portion portion, boolean remaining) {
    beginAmount();
    draft.portion = Optional.of(portion);
    draft.shares = Optional.empty();
    draft.total = remaining || portion instanceof Portion.Rest;
  }

  /** {@code 1,000 shares}. */
  void shares(BigDecimal shares, boolean remaining) {
    boolean rest = draft.total && draft.isEmpty();
    beginAmount();
    draft.shares = Optional.of(shares);
    draft.portion = Optional.empty();
    draft.total = remaining || rest;
  }

  private void beginAmount() {
    if (draft.hasAmount() && !draft.isEmpty()) {
      flush();
    }
  }

  void date(LocalDate date) {
    if (draft.earlierOf && draft.hasTime()) {
      if (draft.date.isEmpty()) {
        draft.date = Optional.of(date);
      }
      return;
    }
    beginTime();
    draft.date = Optional.of(date);
  }

  void after(Delay delay) {
    if (draft.earlierOf && draft.hasTime()) {
      return;
    }
    beginTime();
    draft.after = Optional.of(delay);
  }

  private void beginTime() {
    if (draft.hasTime()) {
      flush();
    }
  }

  void atOnce() {
    if (!draft.hasTime()) {
      draft.atOnce = true;
    }
  }

  /** {@code the earlier of}. */
  void earlierOf() {
    draft.earlierOf = true;
  }

  /** {@code four equal annual installments}. */
  void installments(Optional<TimeUnit> unit, int times) {
    repeat(unit, times);
    draft.installments = true;
    if (before.isEmpty() && steps.isEmpty() && draft.shares.isPresent() && !draft.total) {
      draft.shares = Optional.empty(); // the number of all that is granted
    }
  }

  /** {@code monthly}. */
  void every(TimeUnit unit) {
    repeat(Optional.of(unit), 0);
  }

  private void repeat(Optional<TimeUnit> unit, int times) {
    if (draft.hasAmount() && draft.hasTime() && !draft.repeated && !draft.earlierOf) {
      flush();
    }
    draft.repeated = true;
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
    ratably = true;
  }

  void isOdd() {
    odd = true;
  }

  /** The end of a sentence or of an item of a list. */
  void end(boolean inFull) {
    if (!draft.hasAmount() && !draft.repeated && draft.hasTime() && inFull && steps.isEmpty() && before.isEmpty()) {
      draft.portion = Optional.of(Portion.ALL);
    }
    flush();
    before = Optional.empty();
  }

  private void flush() {
    if (!draft.isEmpty()) {
      if (draft.repeated && draft.times.isEmpty() && draft.unit.isPresent() && months.isPresent()) {
        int length = length(draft.unit.get());
        if (months.get() % length == 0) {
          draft.times = Optional.of(months.get() / length);
        }
      }
      if (!draft.hasAmount() && !draft.repeated && before.isPresent()) {
        draft.takeAmountOf(before.get());
      }
      Optional<VestingStep> step = draft.step(steps.isEmpty());
      step.ifPresentOrElse(steps::add, this::isOdd);
      before = Optional.of(draft);
    }
    if (ratably && !draft.repeated && months.isPresent() && steps.isEmpty()) {
      odd = true;
    }
    draft = new StepDraft();
    months = Optional.empty();
    ratably = false;
  }

  static int length(TimeUnit unit) {
    return switch (unit) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }

  /** The steps; none if the schedule is odd. */
  List<VestingStep> steps() {
    return odd ? List.of() : steps;
  }
}
