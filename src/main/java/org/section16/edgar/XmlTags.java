package org.section16.edgar;

/**
 * Locates the tags of well-formed XML, one after the other. The offsets of the JDK's parser are
 * wrong if lines end with CR LF.
 */
final class XmlTags {
  private final String source;
  private final int end;
  private int tagStart;
  private int tagEnd;

  XmlTags(String source, int start, int end) {
    this.source = source;
    this.end = end;
    this.tagStart = start;
    this.tagEnd = start;
  }

  /** Moves to the next start or end tag; to the end of the text if there is none. */
  void next() {
    int position = tagEnd;
    while (true) {
      position = source.indexOf('<', position);
      if (position < 0 || position >= end) {
        tagStart = end;
        tagEnd = end;
        return;
      }
      if (source.startsWith("<!--", position)) {
        position = endOf("-->", position + 4);
      } else if (source.startsWith("<![CDATA[", position)) {
        position = endOf("]]>", position + 9);
      } else if (source.startsWith("<?", position)) {
        position = endOf("?>", position + 2);
      } else if (source.startsWith("<!", position)) {
        position = endOfDeclaration(position);
      } else {
        tagStart = position;
        tagEnd = endOfTag(position);
        return;
      }
    }
  }

  /** Returns where the tag begins. */
  int start() {
    return tagStart;
  }

  /** Returns where the tag ends. */
  int end() {
    return tagEnd;
  }

  /** Returns whether the tag is an empty-element tag, {@code <name/>}. */
  boolean isEmptyElement() {
    return tagEnd - 2 > tagStart && source.charAt(tagEnd - 2) == '/';
  }

  private int endOf(String closing, int from) {
    int found = source.indexOf(closing, from);
    return found < 0 ? end : Math.min(end, found + closing.length());
  }

  /** Returns where a document type declaration ends, including any internal subset in brackets. */
  private int endOfDeclaration(int from) {
    int bracket = source.indexOf('[', from);
    int close = endOf(">", from);
    return bracket < 0 || bracket > close ? close : endOf(">", endOf("]", bracket));
  }

  /** Returns where a tag ends; a {@code >} in the value of an attribute does not end it. */
  private int endOfTag(int from) {
    char quote = 0;
    for (int i = from; i < end; i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return end;
  }
}
