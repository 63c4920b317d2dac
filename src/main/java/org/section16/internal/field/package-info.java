/**
 * Fields of the model, read from what a cell holds, and the diagnostics on the way. Uses {@code
 * row}, {@code value} and {@code markdown}.
 */
@NullMarked
package org.section16.internal.field;

import org.jspecify.annotations.NullMarked;
