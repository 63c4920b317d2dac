/** Writes filings as clean Markdown, whatever documents they were read from. */
@NullMarked
package org.section16.output.markdown;

import org.jspecify.annotations.NullMarked;
