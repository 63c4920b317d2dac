package org.section16.internal.markdown;

/**
 * A piece of a document that is part of a text.
 *
 * @param start offset in the document
 * @param end offset after the piece in the document
 * @param textStart offset of its text in the text
 */
public record Piece(int start, int end, int textStart) {}
