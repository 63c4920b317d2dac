/**
 * The model of a Section 16 filing, named after the SEC's forms and EDGAR's {@code
 * ownershipDocument} schema.
 */
@NullMarked
package org.section16.model;

import org.jspecify.annotations.NullMarked;
