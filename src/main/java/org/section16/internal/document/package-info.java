/**
 * From a document to its filing: the sections in their order, each given to its reader. Uses all
 * other packages of {@code internal}.
 */
@NullMarked
package org.section16.internal.document;

import org.jspecify.annotations.NullMarked;
