package org.section16.check;

import static org.section16.DiagnosticCode.EXERCISE_MISMATCH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionCode;

/**
 * What is exercised in Table II must be acquired, mostly in Table I: the same security and amount,
 * at the exercise price, on the same day.
 */
final class ExerciseCheck implements Check {
  private static final List<TransactionCode> EXERCISES =
      List.of(TransactionCode.M, TransactionCode.C, TransactionCode.X, TransactionCode.O);

  /** Less than that are rounded fractions. */
  private static final BigDecimal LEAST_MISREADING = BigDecimal.TEN;

  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    EXERCISES.forEach(code -> Exercise.of(filing, code).check(sink));
  }

  /**
   * The rows of one code.
   *
   * @param exercised disposals of derivatives
   * @param acquired acquisitions in either table: some derivatives convert into others
   */
  private record Exercise(
      TransactionCode code, List<DerivativeTransaction> exercised, List<Transaction> acquired) {
    static Exercise of(Filing filing, TransactionCode code) {
      List<DerivativeTransaction> exercised =
          filing.derivativeTable().stream()
              .flatMap(
                  row -> row instanceof DerivativeTransaction own ? Stream.of(own) : Stream.empty())
              .filter(
                  row ->
                      Transaction.of(row)
                          .filter(own -> is(own, code, AcquiredDisposed.D))
                          .isPresent())
              .toList();
      List<Transaction> acquired =
          Transaction.of(filing).filter(row -> is(row, code, AcquiredDisposed.A)).toList();
      return new Exercise(code, exercised, acquired);
    }

    private static boolean is(Transaction row, TransactionCode code, AcquiredDisposed direction) {
      return row.code().equals(Optional.of(code))
          && row.amounts().transactionAcquiredDisposedCode().value().equals(Optional.of(direction));
    }

    void check(Consumer<Diagnostic> sink) {
      Map<String, Sums> securities = new LinkedHashMap<>();
      for (DerivativeTransaction row : exercised) {
        Reported<String> title = row.underlyingSecurity().underlyingSecurityTitle();
        if (title.isPresent()) {
          sums(securities, title)
              .exercise(row, row.underlyingSecurity().underlyingSecurityShares());
        }
      }
      for (Transaction row : acquired) {
        Reported<String> title = row.entry().securityTitle();
        if (title.isPresent() && (!row.isDerivative() || securities.containsKey(key(title)))) {
          sums(securities, title).acquire(row.entry(), row.amounts().transactionShares());
        }
      }
      securities.values().forEach(sums -> sums.check(code, sink));
      if (exercised.isEmpty()) {
        acquired.stream()
            .filter(Transaction::isDerivative)
            .forEach(row -> reportNothingExercised(row, sink));
      } else {
        acquired.stream()
            .filter(row -> row.entry() instanceof NonDerivativeTransaction)
            .forEach(row -> checkDateAndPrice(row, sink));
      }
    }

    private static Sums sums(Map<String, Sums> securities, Reported<String> title) {
      return securities.computeIfAbsent(
          key(title), unused -> new Sums(title.value().orElseThrow()));
    }

    private static String key(Reported<String> title) {
      return title.value().orElseThrow().toUpperCase(Locale.ROOT);
    }

    /** A derivative may come of another one, but then that one is exercised. */
    private void reportNothingExercised(Transaction row, Consumer<Diagnostic> sink) {
      sink.accept(
          new Diagnostic(
              Severity.WARNING,
              EXERCISE_MISMATCH,
              Places.of(row.amounts().transactionShares(), row.entry()),
              "derivatives are acquired with code "
                  + code
                  + ", but none is exercised; look whether the amount stands in the wrong column"));
    }

    private void checkDateAndPrice(Transaction row, Consumer<Diagnostic> sink) {
      Reported<LocalDate> date = row.date();
      if (date.isPresent()
          && exercised.stream()
              .noneMatch(
                  own ->
                      own.transactionDate()
                          .value()
                          .map(date.value().orElseThrow()::equals)
                          .orElse(true))) {
        report(
            row, date, "Table II exercises nothing on " + date.raw() + " with code " + code, sink);
      }
      Reported<BigDecimal> price = row.amounts().transactionPricePerShare();
      if (price.value().filter(amount -> amount.signum() > 0).isPresent()
          && exercised.stream().noneMatch(own -> agree(own.conversionOrExercisePrice(), price))) {
        report(
            row,
            price,
            "Table II exercises nothing at "
                + Amounts.dollars(price.value().orElseThrow())
                + " with code "
                + code,
            sink);
      }
    }

    private static boolean agree(Reported<BigDecimal> exercisePrice, Reported<BigDecimal> price) {
      return exercisePrice
          .value()
          .map(amount -> Amounts.same(amount, price.value().orElseThrow()))
          .orElse(true);
    }

    private static void report(
        Transaction row, Reported<?> field, String message, Consumer<Diagnostic> sink) {
      sink.accept(Diagnostic.of(EXERCISE_MISMATCH, Places.of(field, row.entry()), message));
    }
  }

  /** How much of one security is exercised and acquired. */
  private static final class Sums {
    private final String title;
    private Optional<TableEntry> firstExercised = Optional.empty();
    private Optional<TableEntry> firstAcquired = Optional.empty();
    private BigDecimal exercised = BigDecimal.ZERO;
    private BigDecimal acquired = BigDecimal.ZERO;
    private boolean complete = true;

    Sums(String title) {
      this.title = title;
    }

    void exercise(TableEntry row, Reported<BigDecimal> shares) {
      firstExercised = firstExercised.or(() -> Optional.of(row));
      exercised = exercised.add(shares.value().orElse(BigDecimal.ZERO));
      complete &= shares.isPresent();
    }

    void acquire(TableEntry row, Reported<BigDecimal> shares) {
      firstAcquired = firstAcquired.or(() -> Optional.of(row));
      acquired = acquired.add(shares.value().orElse(BigDecimal.ZERO));
      complete &= shares.isPresent();
    }

    void check(TransactionCode code, Consumer<Diagnostic> sink) {
      String security = "'" + title + "' with code " + code;
      if (firstAcquired.isEmpty()) {
        report(
            firstExercised,
            Severity.INFO,
            "Table II exercises " + security + ", but no row acquires it",
            sink);
      } else if (firstExercised.isEmpty()) {
        report(
            firstAcquired,
            Severity.INFO,
            "row acquires " + security + ", but Table II exercises nothing for it",
            sink);
      } else if (complete && !Amounts.same(exercised, acquired)) {
        report(
            firstAcquired,
            Amounts.lookMisread(exercised, acquired, LEAST_MISREADING)
                ? Severity.WARNING
                : Severity.INFO,
            "rows acquire "
                + Amounts.format(acquired)
                + " "
                + security
                + ", but Table II exercises "
                + Amounts.format(exercised),
            sink);
      }
    }

    private static void report(
        Optional<TableEntry> row, Severity severity, String message, Consumer<Diagnostic> sink) {
      sink.accept(new Diagnostic(severity, EXERCISE_MISMATCH, row.orElseThrow().span(), message));
    }
  }
}
