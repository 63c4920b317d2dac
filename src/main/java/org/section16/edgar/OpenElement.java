package org.section16.edgar;

/**
 * An element whose end tag is to come, and the tag that opened it.
 *
 * @param isEmpty whether that tag ends it too
 */
record OpenElement(XmlElement element, int tagStart, int tagEnd, boolean isEmpty) {
  /** Ends the element with the end tag at {@code endTagStart}. */
  void close(TextPlaces places, int endTagStart, int endTagEnd) {
    element.close(
        places.span(tagStart, Math.max(tagEnd, endTagEnd)),
        isEmpty
            ? places.span(tagStart, tagEnd)
            : places.trimmedSpan(tagEnd, Math.max(tagEnd, endTagStart)));
  }
}
