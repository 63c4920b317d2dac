/** The checks on a filing: footnotes, EDGAR's rules, arithmetic; one class for each kind. */
@NullMarked
package org.section16.check;

import org.jspecify.annotations.NullMarked;
