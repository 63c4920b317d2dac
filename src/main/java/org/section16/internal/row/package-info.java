/**
 * Rows, cells and tokens, built from the parse tree by {@link
 * org.section16.internal.row.RowVisitor}. Uses {@code markdown} and {@code value}.
 */
@NullMarked
package org.section16.internal.row;

import org.jspecify.annotations.NullMarked;
