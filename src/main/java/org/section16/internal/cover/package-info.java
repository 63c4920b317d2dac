/**
 * The boxes above the tables: the issuer, the owners and the check boxes. Uses {@code footnote} and
 * what that uses; knows neither {@code table} nor {@code signature}.
 */
@NullMarked
package org.section16.internal.cover;

import org.jspecify.annotations.NullMarked;
