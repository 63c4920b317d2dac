/**
 * Rows, cells and tokens, made from the parse tree by {@link
 * org.section16.internal.row.RowVisitor}. Uses {@code markdown} and {@code value}.
 */
@NullMarked
package org.section16.internal.row;

import org.jspecify.annotations.NullMarked;
