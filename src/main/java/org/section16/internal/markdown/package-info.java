/**
 * The text that Markdown displays: without escapes, entities, tags, links and emphasis. Uses no
 * other package.
 */
@NullMarked
package org.section16.internal.markdown;

import org.jspecify.annotations.NullMarked;
