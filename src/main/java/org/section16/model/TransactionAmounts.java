package org.section16.model;

import java.math.BigDecimal;

/**
 * How much was acquired or disposed of, and at what price. In the schema: {@code
 * transactionAmounts}.
 *
 * @param transactionShares number of shares or derivative securities
 * @param transactionTotalValue total value in dollars instead of a number; only in Table II
 * @param transactionPricePerShare price in dollars; often only a footnote
 * @param transactionAcquiredDisposedCode A or D; in Table II inferred from the column of the amount
 */
public record TransactionAmounts(
    Reported<BigDecimal> transactionShares,
    Reported<BigDecimal> transactionTotalValue,
    Reported<BigDecimal> transactionPricePerShare,
    Reported<AcquiredDisposed> transactionAcquiredDisposedCode) {}
