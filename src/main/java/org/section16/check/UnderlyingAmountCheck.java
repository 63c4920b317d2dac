package org.section16.check;

import static org.section16.DiagnosticCode.UNDERLYING_AMOUNT;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.Reported;

/** Most derivative securities stand for one underlying security each. */
final class UnderlyingAmountCheck implements Check {
  /** Less than that is a rounded fraction. */
  private static final BigDecimal LEAST_MISREADING = BigDecimal.valueOf(2);

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    for (DerivativeEntry row : filing.derivativeTable()) {
      check(row, sink);
    }
  }

  private static void check(DerivativeEntry row, Consumer<Diagnostic> sink) {
    Reported<BigDecimal> underlying = row.underlyingSecurity().underlyingSecurityShares();
    Optional<BigDecimal> derivatives =
        row instanceof DerivativeTransaction transaction
            ? transaction.transactionAmounts().transactionShares().value()
            : row.postTransactionAmounts().sharesOwnedFollowingTransaction().value();
    if (derivatives.isEmpty() || !underlying.isPresent()) {
      return;
    }
    BigDecimal own = derivatives.orElseThrow();
    BigDecimal other = underlying.value().orElseThrow();
    if (!Amounts.same(own, other)) {
      boolean misreading = Amounts.lookMisread(own, other, LEAST_MISREADING);
      sink.accept(
          new Diagnostic(
              misreading ? Severity.WARNING : Severity.INFO,
              UNDERLYING_AMOUNT,
              Places.of(underlying, row),
              Amounts.format(own)
                  + " derivative securities stand for "
                  + Amounts.format(other)
                  + " underlying securities"
                  + (misreading ? "; look for a misread digit" : "")));
    }
  }
}
