/**
 * Converts the content of cells to fields of the model and collects the diagnostics. Uses {@code
 * row}, {@code value} and {@code markdown}.
 */
@NullMarked
package org.section16.internal.field;

import org.jspecify.annotations.NullMarked;
