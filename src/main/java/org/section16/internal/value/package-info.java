/**
 * Values that cells hold: numbers, dates, transaction codes, CIKs. Knows nothing of cells. Uses
 * {@code markdown}.
 */
@NullMarked
package org.section16.internal.value;

import org.jspecify.annotations.NullMarked;
