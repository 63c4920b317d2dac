/**
 * Footnote markers, the explanations they refer to, and the rest of the content of cells. Uses
 * {@code field} and what that uses.
 */
@NullMarked
package org.section16.internal.footnote;

import org.jspecify.annotations.NullMarked;
