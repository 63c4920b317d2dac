/**
 * The values in cells: numbers, dates, transaction codes, CIKs. Knows nothing about cells. Uses
 * {@code markdown}.
 */
@NullMarked
package org.section16.internal.value;

import org.jspecify.annotations.NullMarked;
