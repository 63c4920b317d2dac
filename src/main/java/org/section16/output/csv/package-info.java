/** Writes the transactions of filings as one table for spreadsheets and data frames. */
@NullMarked
package org.section16.output.csv;

import org.jspecify.annotations.NullMarked;
