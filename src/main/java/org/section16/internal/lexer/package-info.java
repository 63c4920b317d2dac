/**
 * A fast lexer for any ANTLR grammar without code: {@link org.section16.internal.lexer.LexerEngine}
 * takes the automaton of a lexer and splits texts into the tokens that ANTLR's own lexer finds. Not
 * part of the public API.
 *
 * <p>It knows nothing about filings and may use only the ANTLR runtime. {@code docs/lexer.md} says
 * why it exists, how it works and how it is tested.
 */
@NullMarked
package org.section16.internal.lexer;

import org.jspecify.annotations.NullMarked;
