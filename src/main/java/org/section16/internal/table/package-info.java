/**
 * Tables I and II: headers, the columns that cells belong to, transactions and holdings. Uses
 * {@code footnote} and what that uses; knows neither {@code cover} nor {@code signature}.
 */
@NullMarked
package org.section16.internal.table;

import org.jspecify.annotations.NullMarked;
