/**
 * The signatures. Uses {@code footnote} and what that uses; knows neither {@code cover} nor {@code
 * table}.
 */
@NullMarked
package org.section16.internal.signature;

import org.jspecify.annotations.NullMarked;
