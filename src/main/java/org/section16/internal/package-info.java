/** Helpers for all packages: text files, and text for a terminal. Not part of the public API. */
@NullMarked
package org.section16.internal;

import org.jspecify.annotations.NullMarked;
