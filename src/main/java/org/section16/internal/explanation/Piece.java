package org.section16.internal.explanation;

/**
 * A piece of a document that is part of an explanation.
 *
 * @param start offset in the document
 * @param end offset after the piece in the document
 * @param textStart offset of its text in the explanation's text
 */
public record Piece(int start, int end, int textStart) {}
