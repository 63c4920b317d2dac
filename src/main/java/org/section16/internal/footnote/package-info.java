/**
 * Footnote markers, the explanations that they lead to, and what a cell holds beside them. Uses
 * {@code field} and what that uses.
 */
@NullMarked
package org.section16.internal.footnote;

import org.jspecify.annotations.NullMarked;
