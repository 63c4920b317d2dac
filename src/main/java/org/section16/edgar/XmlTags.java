package org.section16.edgar;

/**
 * The places of the tags of well-formed XML, one after the other. The JDK's parser loses count of
 * characters where lines end with CR LF, so that its own offsets do not point to the tags.
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
    int at = tagEnd;
    while (true) {
      at = source.indexOf('<', at);
      if (at < 0 || at >= end) {
        tagStart = end;
        tagEnd = end;
        return;
      }
      if (source.startsWith("<!--", at)) {
        at = behind("-->", at + 4);
      } else if (source.startsWith("<![CDATA[", at)) {
        at = behind("]]>", at + 9);
      } else if (source.startsWith("<?", at)) {
        at = behind("?>", at + 2);
      } else if (source.startsWith("<!", at)) {
        at = behindDeclaration(at);
      } else {
        tagStart = at;
        tagEnd = behindTag(at);
        return;
      }
    }
  }

  /** Where the tag begins. */
  int start() {
    return tagStart;
  }

  /** Where the text after the tag begins. */
  int end() {
    return tagEnd;
  }

  /** Returns whether the tag is a start tag and an end tag at once. */
  boolean isEmptyElement() {
    return tagEnd - 2 > tagStart && source.charAt(tagEnd - 2) == '/';
  }

  private int behind(String closing, int from) {
    int found = source.indexOf(closing, from);
    return found < 0 ? end : Math.min(end, found + closing.length());
  }

  /** A document type, with the declarations in brackets that it may hold. */
  private int behindDeclaration(int from) {
    int bracket = source.indexOf('[', from);
    int close = behind(">", from);
    return bracket < 0 || bracket > close ? close : behind(">", behind("]", bracket));
  }

  /** A {@code >} may be in the value of an attribute. */
  private int behindTag(int from) {
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
