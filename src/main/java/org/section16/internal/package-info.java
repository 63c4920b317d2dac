/**
 * From the parse tree to the model: visitors, column layouts, field readers, footnotes. Not part of
 * the public API.
 */
@NullMarked
package org.section16.internal;

import org.jspecify.annotations.NullMarked;
