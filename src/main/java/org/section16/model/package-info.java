/**
 * What a Section 16 filing reports, with the names of the SEC's forms and of EDGAR's {@code
 * ownershipDocument} schema.
 */
@NullMarked
package org.section16.model;

import org.jspecify.annotations.NullMarked;
