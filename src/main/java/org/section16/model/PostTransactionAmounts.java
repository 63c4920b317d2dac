package org.section16.model;

import java.math.BigDecimal;

/**
 * What is owned after the transaction (Form 3: at the event; Form 5: at the end of the fiscal
 * year). In the schema: {@code postTransactionAmounts}.
 *
 * @param sharesOwnedFollowingTransaction number of securities
 * @param valueOwnedFollowingTransaction value in dollars, instead of a number
 */
public record PostTransactionAmounts(
    Reported<BigDecimal> sharesOwnedFollowingTransaction,
    Reported<BigDecimal> valueOwnedFollowingTransaction) {}
