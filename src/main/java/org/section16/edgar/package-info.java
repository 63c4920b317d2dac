/**
 * EDGAR's own formats: the {@code ownershipDocument} XML in and out, the comparison of two filings,
 * and the tables of the SEC's Insider Transactions Data Sets.
 */
@NullMarked
package org.section16.edgar;

import org.jspecify.annotations.NullMarked;
