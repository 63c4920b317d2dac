/** Checks on a filing: footnotes, EDGAR's rules, arithmetic. One class for each kind of check. */
@NullMarked
package org.section16.check;

import org.jspecify.annotations.NullMarked;
