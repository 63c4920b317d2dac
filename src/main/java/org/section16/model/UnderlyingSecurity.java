package org.section16.model;

import java.math.BigDecimal;

/**
 * The securities underlying a derivative security. In the schema: {@code underlyingSecurity}.
 *
 * @param underlyingSecurityTitle title
 * @param underlyingSecurityShares amount or number of shares
 * @param underlyingSecurityValue value in dollars, instead of a number
 */
public record UnderlyingSecurity(
    Reported<String> underlyingSecurityTitle,
    Reported<BigDecimal> underlyingSecurityShares,
    Reported<BigDecimal> underlyingSecurityValue) {}
