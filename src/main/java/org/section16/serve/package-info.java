/**
 * {@code section16 serve}: the command line over HTTP. Start reading at {@link
 * org.section16.serve.FilingServer}.
 */
@NullMarked
package org.section16.serve;

import org.jspecify.annotations.NullMarked;
