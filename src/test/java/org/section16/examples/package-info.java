/** Worked examples for those who write visitors of their own; the README shows them. */
@NullMarked
package org.section16.examples;

import org.jspecify.annotations.NullMarked;
