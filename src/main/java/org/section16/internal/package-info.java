/**
 * What all packages may use: files of text, and how text is shown on a terminal. Not part of the
 * public API.
 */
@NullMarked
package org.section16.internal;

import org.jspecify.annotations.NullMarked;
