/** A filing as clean Markdown, whatever document it was read from. */
@NullMarked
package org.section16.output.markdown;

import org.jspecify.annotations.NullMarked;
