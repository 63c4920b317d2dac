/**
 * The parse tree of a document, for tools that work on it directly: {@link
 * org.section16.antlr.FilingTree} and the lexer, parser and visitor that ANTLR generates from
 * {@code grammar/}.
 */
@NullMarked
package org.section16.antlr;

import org.jspecify.annotations.NullMarked;
