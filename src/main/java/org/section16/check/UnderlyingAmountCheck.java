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
 * Checks the amount of underlying securities: one for each derivative security, or according to the
 * ratio that a footnote states.
 */
final class UnderlyingAmountCheck implements Check {
  /** Smaller differences are due to rounded fractions. */
  private static final BigDecimal MIN_MISREADING = BigDecimal.valueOf(2);

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    if (filing.derivativeTable().isEmpty()) {
      return;
    }
    boolean ratios = RowFacts.areStated(filing, Conversion.class);
    for (DerivativeEntry row : filing.derivativeTable()) {
      check(row, ratios ? RowFacts.of(row, Conversion.class) : List.of(), sink);
    }
  }

  private static void check(
      DerivativeEntry row, List<Stated<Conversion>> ratios, Consumer<Diagnostic> sink) {
    Reported<BigDecimal> underlying = row.underlyingSecurity().underlyingSecurityShares();
    Optional<BigDecimal> derivatives =
        row instanceof DerivativeTransaction transaction
            ? transaction.transactionAmounts().transactionShares().value()
            : row.postTransactionAmounts().sharesOwnedFollowingTransaction().value();
    if (derivatives.isEmpty() || !underlying.isPresent()) {
      return;
    }
    BigDecimal derivativeAmount = derivatives.orElseThrow();
    BigDecimal underlyingAmount = underlying.value().orElseThrow();
    if (ratios.stream()
        .anyMatch(ratio -> agrees(ratio.fact(), derivativeAmount, underlyingAmount))) {
      return;
    }
    boolean isSame = Amounts.areEqual(derivativeAmount, underlyingAmount);
    if (!ratios.isEmpty() && ratios.stream().map(Stated::fact).distinct().count() == 1) {
      sink.accept(
          ratio(ratios.get(0), derivativeAmount, underlyingAmount, Places.of(underlying, row)));
    } else if (!isSame) {
      boolean isMisread = Amounts.mayBeMisread(derivativeAmount, underlyingAmount, MIN_MISREADING);
      sink.accept(
          isMisread
              ? Diagnostics.underlyingAmountMisread(
                  Places.of(underlying, row), derivativeAmount, underlyingAmount)
              : Diagnostics.underlyingAmount(
                  Places.of(underlying, row), derivativeAmount, underlyingAmount));
    }
  }

  /** Returns whether the amounts have the given ratio, with a tolerance for rounded fractions. */
  private static boolean agrees(
      Conversion ratio, BigDecimal derivativeAmount, BigDecimal underlyingAmount) {
    BigDecimal expected = derivativeAmount.multiply(ratio.to());
    boolean isRounded = ratio.from().scale() > 0 || ratio.to().scale() > 0;
    BigDecimal rounding =
        isRounded
            ? derivativeAmount.multiply(ratio.to().ulp()).add(ratio.from())
            : Amounts.areEqual(ratio.from(), ratio.to()) ? BigDecimal.ZERO : ratio.from();
    return underlyingAmount.multiply(ratio.from()).subtract(expected).abs().compareTo(rounding)
        <= 0;
  }

  private static Diagnostic ratio(
      Stated<Conversion> ratio,
      BigDecimal derivativeAmount,
      BigDecimal underlyingAmount,
      SourceSpan place) {
    boolean isMisread = Amounts.mayBeMisread(derivativeAmount, underlyingAmount, MIN_MISREADING);
    return Diagnostics.conversionRatio(
        isMisread ? Severity.WARNING : Severity.INFO,
        place,
        derivativeAmount,
        underlyingAmount,
        ratio.footnote().number(),
        ratio.fact().from(),
        ratio.fact().to());
  }
}
