/**
 * Processes many documents in one run: finds them, reads them on several threads and writes the
 * results in order, so that an interrupted run can be resumed. The caller decides what is done with
 * each document.
 */
@NullMarked
package org.section16.batch;

import org.jspecify.annotations.NullMarked;
