/**
 * Turns a document into a filing: passes each section, in order, to its reader. Uses all other
 * packages of {@code internal}.
 */
@NullMarked
package org.section16.internal.document;

import org.jspecify.annotations.NullMarked;
