package org.section16.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.internal.message.Diagnostics;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionCode;

/**
 * Checks that what is exercised in Table II is also acquired, usually in Table I: the same security
 * and amount, at the exercise price, on the same day.
 */
final class ExerciseCheck implements Check {
  /** Smaller differences are due to rounded fractions. */
  private static final BigDecimal MIN_MISREADING = BigDecimal.TEN;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Map<TransactionCode, Exercise> exercises = new EnumMap<>(TransactionCode.class);
    for (Transaction row : rows.transactions()) {
      Optional<TransactionCode> code = row.code();
      if (code.isPresent() && isExercise(code.get())) {
        exercises.computeIfAbsent(code.get(), Exercise::new).add(row);
      }
    }
    for (Exercise exercise : exercises.values()) {
      exercise.check(sink);
    }
  }

  private static boolean isExercise(TransactionCode code) {
    return switch (code) {
      case M, C, X, O -> true;
      case P, S, V, A, D, F, I, E, H, G, L, W, Z, J, K, U -> false;
    };
  }

  /** The exercises with one transaction code. */
  private static final class Exercise {
    private final TransactionCode code;

    /** Disposals of derivatives. */
    private final List<DerivativeTransaction> exercised = new ArrayList<>();

    /** Acquisitions in either table: some derivatives convert into others. */
    private final List<Transaction> acquired = new ArrayList<>();

    Exercise(TransactionCode code) {
      this.code = code;
    }

    void add(Transaction row) {
      Reported<AcquiredDisposed> direction = row.amounts().transactionAcquiredDisposedCode();
      if (Values.is(direction, AcquiredDisposed.A)) {
        acquired.add(row);
      } else if (Values.is(direction, AcquiredDisposed.D)
          && row.entry() instanceof DerivativeTransaction exercise) {
        exercised.add(exercise);
      }
    }

    void check(Consumer<Diagnostic> sink) {
      checkAmounts(sink);
      if (exercised.isEmpty()) {
        for (Transaction row : acquired) {
          if (row.isDerivative()) {
            reportNothingExercised(row, sink);
          }
        }
      } else {
        checkDatesAndPrices(sink);
      }
    }

    private void checkAmounts(Consumer<Diagnostic> sink) {
      Map<String, Sums> securities = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (DerivativeTransaction row : exercised) {
        Reported<String> title = row.underlyingSecurity().underlyingSecurityTitle();
        if (title.isPresent()) {
          securities
              .computeIfAbsent(title.value().orElseThrow(), Sums::new)
              .addExercised(row, row.underlyingSecurity().underlyingSecurityShares());
        }
      }
      for (Transaction row : acquired) {
        Reported<String> security = row.entry().securityTitle();
        if (security.isPresent()) {
          String title = security.value().orElseThrow();
          if (!row.isDerivative() || securities.containsKey(title)) {
            securities
                .computeIfAbsent(title, Sums::new)
                .addAcquired(row.entry(), row.amounts().transactionShares());
          }
        }
      }
      for (Sums sums : securities.values()) {
        sums.check(code, sink);
      }
    }

    /** Reports a derivative that is acquired with an exercise code while no other is exercised. */
    private void reportNothingExercised(Transaction row, Consumer<Diagnostic> sink) {
      sink.accept(
          Diagnostics.derivativesNotExercised(
              Places.of(row.amounts().transactionShares(), row.entry()), code));
    }

    private void checkDatesAndPrices(Consumer<Diagnostic> sink) {
      Set<LocalDate> dates = new HashSet<>();
      Set<BigDecimal> prices = new TreeSet<>();
      boolean isAnyDateUnknown = false;
      boolean isAnyPriceUnknown = false;
      for (DerivativeTransaction row : exercised) {
        row.transactionDate().value().ifPresent(dates::add);
        row.conversionOrExercisePrice().value().ifPresent(prices::add);
        isAnyDateUnknown |= !row.transactionDate().isPresent();
        isAnyPriceUnknown |= !row.conversionOrExercisePrice().isPresent();
      }
      for (Transaction row : acquired) {
        if (!row.isDerivative()) {
          Optional<LocalDate> date = row.date().value();
          if (date.isPresent() && !isAnyDateUnknown && !dates.contains(date.get())) {
            reportDate(row, sink);
          }
          Optional<BigDecimal> price = row.amounts().transactionPricePerShare().value();
          if (price.isPresent()
              && price.get().signum() > 0
              && !isAnyPriceUnknown
              && !prices.contains(price.get())) {
            reportPrice(row, price.get(), sink);
          }
        }
      }
    }

    private void reportDate(Transaction row, Consumer<Diagnostic> sink) {
      sink.accept(
          Diagnostics.exerciseDate(Places.of(row.date(), row.entry()), row.date().raw(), code));
    }

    private void reportPrice(Transaction row, BigDecimal price, Consumer<Diagnostic> sink) {
      sink.accept(
          Diagnostics.exercisePrice(
              Places.of(row.amounts().transactionPricePerShare(), row.entry()), price, code));
    }
  }

  /** How much of one security is exercised, and how much is acquired. */
  private static final class Sums {
    private final String title;
    private Optional<TableEntry> firstExercised = Optional.empty();
    private Optional<TableEntry> firstAcquired = Optional.empty();
    private BigDecimal exercised = BigDecimal.ZERO;
    private BigDecimal acquired = BigDecimal.ZERO;
    private boolean isComplete = true;

    Sums(String title) {
      this.title = title;
    }

    void addExercised(TableEntry row, Reported<BigDecimal> shares) {
      if (firstExercised.isEmpty()) {
        firstExercised = Optional.of(row);
      }
      exercised = exercised.add(shares.value().orElse(BigDecimal.ZERO));
      isComplete &= shares.isPresent();
    }

    void addAcquired(TableEntry row, Reported<BigDecimal> shares) {
      if (firstAcquired.isEmpty()) {
        firstAcquired = Optional.of(row);
      }
      acquired = acquired.add(shares.value().orElse(BigDecimal.ZERO));
      isComplete &= shares.isPresent();
    }

    void check(TransactionCode code, Consumer<Diagnostic> sink) {
      if (firstAcquired.isEmpty()) {
        sink.accept(
            Diagnostics.exerciseNotAcquired(firstExercised.orElseThrow().span(), title, code));
      } else if (firstExercised.isEmpty()) {
        sink.accept(
            Diagnostics.acquiredNotExercised(firstAcquired.orElseThrow().span(), title, code));
      } else if (isComplete && !Amounts.areEqual(exercised, acquired)) {
        boolean isMisread = Amounts.mayBeMisread(exercised, acquired, MIN_MISREADING);
        sink.accept(
            Diagnostics.exercisedAmount(
                isMisread ? Severity.WARNING : Severity.INFO,
                firstAcquired.orElseThrow().span(),
                acquired,
                title,
                code,
                exercised));
      }
    }
  }
}
