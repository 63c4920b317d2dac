/**
 * EDGAR's own formats: reading and writing {@code ownershipDocument} XML, comparing two filings,
 * and the tables of the SEC's Insider Transactions Data Sets.
 */
@NullMarked
package org.section16.edgar;

import org.jspecify.annotations.NullMarked;
