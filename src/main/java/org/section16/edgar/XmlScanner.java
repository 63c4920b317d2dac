package org.section16.edgar;

import java.util.Optional;

/**
 * Reads text and tags off a file that may break the rules of XML anywhere: each breach is reported
 * at its place, and the reading goes on behind it. Takes linear time.
 */
final class XmlScanner {
  /** What {@link #next} found. */
  enum Event {
    TEXT,
    START_TAG,
    END_TAG,
    INSTRUCTION,
    END
  }

  /** Takes what breaks the rules. */
  @FunctionalInterface
  interface Problems {
    void add(int start, int end, String message);
  }

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final String source;
  private final int end;
  private final Problems problems;
  private final XmlText decoder;
  private int start;
  private int at;
  private String name = "";
  private String text = "";
  private Optional<String> id = Optional.empty();
  private boolean isEmptyElement;

  /** Where the last comment end that was looked for stands: many comments may wait for one. */
  private int commentEnd = -1;

  XmlScanner(String source, int start, int end, Problems problems) {
    this.source = source;
    this.end = end;
    this.problems = problems;
    this.decoder = new XmlText(source, problems);
    this.start = start;
    this.at = start;
  }

  /** Where the text or tag begins. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return at;
  }

  /** The name in a tag or instruction, without a prefix. */
  String name() {
    return name;
  }

  /** The text, decoded; the content of an instruction. */
  String text() {
    return text;
  }

  /** The attribute {@code id} of a start tag. */
  Optional<String> id() {
    return id;
  }

  /** Tells whether a start tag is an end tag too. */
  boolean isEmptyElement() {
    return isEmptyElement;
  }

  /** Moves to the next text or tag. */
  Event next() {
    while (at < end && !isUnfinishedTag()) {
      start = at;
      if (source.charAt(at) != '<') {
        return text(at);
      }
      if (source.startsWith(COMMENT, at)) {
        skipComment();
      } else if (source.startsWith(CDATA, at)) {
        return characterData();
      } else if (source.startsWith("<?", at)) {
        return instruction();
      } else if (source.startsWith("<!", at)) {
        at = new XmlTags(source, at, end).behindDeclaration(at);
      } else if (isName(behindBlanks(at + 1))) {
        return startTag();
      } else if (behindBlanks(at + 1) < end && source.charAt(behindBlanks(at + 1)) == '/') {
        return endTag();
      } else {
        problems.add(at, at + 1, "'<' is not escaped as &lt;; read as it stands");
        return text(at + 1);
      }
    }
    start = end;
    at = end;
    return Event.END;
  }

  /** Tells whether the file is cut off in the tag that begins here. */
  private boolean isUnfinishedTag() {
    if (source.charAt(at) != '<') {
      return false;
    }
    int i = at + 1;
    while (i < end && source.charAt(i) != '<' && source.charAt(i) != '>') {
      i++;
    }
    return i == end;
  }

  /** Tells whether {@code tag} is what comes next. */
  boolean isNext(String tag) {
    return source.startsWith(tag, at);
  }

  private Event text(int from) {
    int found = source.indexOf('<', from);
    at = found < 0 ? end : Math.min(found, end);
    text = decoder.decode(start, at);
    return Event.TEXT;
  }

  private Event characterData() {
    int from = start + CDATA.length();
    int close = source.indexOf(CDATA_END, from);
    if (close < 0 || close >= end) {
      problems.add(start, from, "character data without ]]>; read as text up to the next tag");
      Event event = text(from);
      text = decoder.decode(from, at);
      return event;
    }
    text = source.substring(from, close);
    at = close + CDATA_END.length();
    return Event.TEXT;
  }

  private void skipComment() {
    int from = start + COMMENT.length();
    if (commentEnd < from) {
      int found = source.indexOf(COMMENT_END, from);
      commentEnd = found < 0 ? Integer.MAX_VALUE : found;
    }
    int nested = source.indexOf(COMMENT, from);
    if (commentEnd >= end || (nested >= 0 && nested < commentEnd)) {
      problems.add(start, from, "comment without -->; assumed to end on its line");
      at = Math.min(endOfLine(from), behindTag(from));
    } else {
      int dashes = source.indexOf("--", from);
      if (dashes < commentEnd) {
        problems.add(dashes, dashes + 2, "'--' in a comment; ignored");
      }
      at = commentEnd + COMMENT_END.length();
    }
  }

  private Event instruction() {
    int close = source.indexOf("?>", start + 2);
    int tag = source.indexOf('<', start + 2);
    boolean isClosed = close >= 0 && close < end && (tag < 0 || close < tag);
    if (!isClosed) {
      problems.add(start, start + 2, "processing instruction without ?>; ignored");
      at = Math.min(behindTag(start + 2), tag < 0 ? end : Math.min(tag, end));
      name = "";
      text = "";
      return Event.INSTRUCTION;
    }
    int nameEnd = behindName(start + 2);
    name = source.substring(start + 2, nameEnd);
    text = source.substring(nameEnd, close);
    at = close + 2;
    return Event.INSTRUCTION;
  }

  private Event startTag() {
    at = tagName(start + 1);
    id = Optional.empty();
    XmlAttributes attributes = new XmlAttributes(source, at, end, name, problems);
    at = attributes.read();
    id = attributes.id();
    isEmptyElement = attributes.isEmptyElement();
    return Event.START_TAG;
  }

  private Event endTag() {
    int slash = behindBlanks(start + 1);
    at = tagName(slash + 1);
    int from = at;
    while (at < end && source.charAt(at) != '>' && source.charAt(at) != '<') {
      at++;
    }
    if (slash > start + 1 || !source.substring(from, at).isBlank()) {
      problems.add(start, at, "end tag </" + name + "> is malformed; read as such");
    }
    if (at < end && source.charAt(at) == '>') {
      at++;
    } else {
      problems.add(start, from, "tag </" + name + " has no '>'; assumed to end here");
      at = from;
    }
    return Event.END_TAG;
  }

  /** Reads the name at {@code from}, without its prefix, and tells where it ends. */
  private int tagName(int from) {
    int nameStart = behindBlanks(from);
    if (nameStart > from && isName(nameStart)) {
      problems.add(start, nameStart, "blank before the name in a tag; ignored");
    }
    int nameEnd = behindName(nameStart);
    String qualified = source.substring(nameStart, nameEnd);
    name = qualified.substring(qualified.indexOf(':') + 1);
    return nameEnd;
  }

  /**
   * Tells whether a name stands at {@code from}. Behind a blank only names of the schemas count:
   * {@code a < b} is no tag.
   */
  private boolean isName(int from) {
    int nameEnd = behindName(from);
    return nameEnd > from
        && (from == start + 1
            ? Character.isLetter(source.charAt(from)) || source.charAt(from) == '_'
            : XmlSchema.isKnown(source.substring(from, nameEnd)));
  }

  private int behindName(int from) {
    int i = from;
    while (i < end && XmlAttributes.isNameCharacter(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int behindBlanks(int from) {
    int i = from;
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int behindTag(int from) {
    int found = source.indexOf('>', from);
    return found < 0 || found >= end ? end : found + 1;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < end && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
