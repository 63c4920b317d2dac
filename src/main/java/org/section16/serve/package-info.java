/**
 * {@code section16 serve}: the command line over HTTP. {@link org.section16.serve.FilingServer} is
 * where to start reading.
 */
@NullMarked
package org.section16.serve;

import org.jspecify.annotations.NullMarked;
