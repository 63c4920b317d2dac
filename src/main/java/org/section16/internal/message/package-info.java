/** The texts of all diagnostics. Uses the model only. */
@NullMarked
package org.section16.internal.message;

import org.jspecify.annotations.NullMarked;
