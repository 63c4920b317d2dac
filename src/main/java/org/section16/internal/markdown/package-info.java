/**
 * The text that Markdown shows: without escapes, entities, tags, links and emphasis. Uses nothing
 * of section16.
 */
@NullMarked
package org.section16.internal.markdown;

import org.jspecify.annotations.NullMarked;
