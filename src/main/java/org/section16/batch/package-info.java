/**
 * Many documents in one run: finding them, reading them on several threads, and writing what comes
 * of them in their order, so that an interrupted run can go on. What is done with one document is
 * the caller's.
 */
@NullMarked
package org.section16.batch;

import org.jspecify.annotations.NullMarked;
