/**
 * The command line: {@code section16 parse}, {@code check} and so on. Commands only connect the
 * other packages.
 */
@NullMarked
package org.section16.cli;

import org.jspecify.annotations.NullMarked;
