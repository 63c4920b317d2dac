/**
 * The source map page: a document and what was read from it, side by side.
 *
 * <pre>{@code
 * ParseResult result = Section16.parse(Path.of("filing.md"));
 * Files.writeString(Path.of("filing.html"), ReportPage.render("filing.md", result));
 * }</pre>
 */
@NullMarked
package org.section16.output.report;

import org.jspecify.annotations.NullMarked;
