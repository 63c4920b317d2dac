package org.section16.edgar;

/**
 * An element whose end tag has not been read yet, and its start tag.
 *
 * @param isEmpty whether the tag is an empty-element tag, {@code <name/>}
 */
record OpenElement(XmlElement element, int tagStart, int tagEnd, boolean isEmpty) {
  /** Closes the element with the end tag at {@code endTagStart}. */
  void close(SourcePositions places, int endTagStart, int endTagEnd) {
    element.close(
        places.span(tagStart, Math.max(tagEnd, endTagEnd)),
        isEmpty
            ? places.span(tagStart, tagEnd)
            : places.trimmedSpan(tagEnd, Math.max(tagEnd, endTagStart)));
  }
}
