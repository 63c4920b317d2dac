/** Writes filings and diagnostics for people and programs, as JSON, text and other formats. */
@NullMarked
package org.section16.output;

import org.jspecify.annotations.NullMarked;
