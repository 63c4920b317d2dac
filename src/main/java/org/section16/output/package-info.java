/** What people and programs get of a filing: JSON and a view for the terminal. */
@NullMarked
package org.section16.output;

import org.jspecify.annotations.NullMarked;
