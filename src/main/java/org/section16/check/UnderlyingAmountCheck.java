package org.section16.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.SourceSpan;
import org.section16.check.RowFacts.Stated;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.FootnoteFact.Conversion;
import org.section16.model.Reported;

/**
 * Most derivative securities stand for one underlying security each; where a footnote states a
 * ratio, they stand for as many as that says.
 */
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
    List<Stated<Conversion>> ratios = RowFacts.of(row, Conversion.class);
    if (ratios.stream().anyMatch(ratio -> agrees(ratio.fact(), own, other))) {
      return;
    }
    boolean same = Amounts.same(own, other);
    if (!ratios.isEmpty() && ratios.stream().map(Stated::fact).distinct().count() == 1) {
      sink.accept(ratio(ratios.get(0), own, other, Places.of(underlying, row)));
    } else if (!same) {
      boolean misreading = Amounts.lookMisread(own, other, LEAST_MISREADING);
      sink.accept(
          misreading
              ? Diagnostics.underlyingAmountMisread(Places.of(underlying, row), own, other)
              : Diagnostics.underlyingAmount(Places.of(underlying, row), own, other));
    }
  }

  /** Returns whether the amounts are in the ratio; those of fractions are rounded. */
  private static boolean agrees(Conversion ratio, BigDecimal own, BigDecimal other) {
    BigDecimal expected = own.multiply(ratio.to());
    boolean rounded = ratio.from().scale() > 0 || ratio.to().scale() > 0;
    BigDecimal rounding =
        rounded
            ? own.multiply(ratio.to().ulp()).add(ratio.from())
            : Amounts.same(ratio.from(), ratio.to()) ? BigDecimal.ZERO : ratio.from();
    return other.multiply(ratio.from()).subtract(expected).abs().compareTo(rounding) <= 0;
  }

  private static Diagnostic ratio(
      Stated<Conversion> ratio, BigDecimal own, BigDecimal other, SourceSpan place) {
    boolean misreading = Amounts.lookMisread(own, other, LEAST_MISREADING);
    return Diagnostics.conversionRatio(
        misreading ? Severity.WARNING : Severity.INFO,
        place,
        own,
        other,
        ratio.footnote().number(),
        ratio.fact().from(),
        ratio.fact().to());
  }
}
