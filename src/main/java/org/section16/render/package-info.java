/** Renders readings for the command line and the server. */
@NullMarked
package org.section16.render;

import org.jspecify.annotations.NullMarked;
