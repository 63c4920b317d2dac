/**
 * Turns explanations into facts: a visitor walks the tree that {@code ExplanationParser.g4} gives
 * and passes each sentence to the readers. A reader looks for its kind of statement and decides by
 * the sentence around it whether it states a fact.
 */
@NullMarked
package org.section16.internal.explanation;

import org.jspecify.annotations.NullMarked;
