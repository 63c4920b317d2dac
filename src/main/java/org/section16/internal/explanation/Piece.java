package org.section16.internal.explanation;

/**
 * A piece of a document that gave a piece of an explanation's text.
 *
 * @param start offset in the document
 * @param end offset after the piece in the document
 * @param textStart offset in the text
 */
public record Piece(int start, int end, int textStart) {}
