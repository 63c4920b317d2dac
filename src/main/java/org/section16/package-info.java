/**
 * Reads SEC Section 16 filings (Forms 3, 4 and 5 and their amendments) that were converted to
 * Markdown.
 *
 * <pre>{@code
 * ParseResult result = Section16.parse(Path.of("filing.md"));
 * result.filing().reportingOwners();
 * result.diagnostics();
 * }</pre>
 */
@NullMarked
package org.section16;

import org.jspecify.annotations.NullMarked;
