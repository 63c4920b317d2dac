/**
 * Explanations to facts: the tree of an explanation, as {@code ExplanationParser.g4} gives it, is
 * walked by a visitor that hands each statement to the reader of its kind. A reader looks at the
 * sentence around the statement and decides whether it states a fact.
 */
@NullMarked
package org.section16.internal.explanation;

import org.jspecify.annotations.NullMarked;
