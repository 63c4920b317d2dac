package org.section16.edgar;

import java.util.Optional;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;

/**
 * Splits a file that need not be well-formed into text and tags: each violation is reported at its
 * place, and scanning continues after it. Takes linear time.
 */
final class XmlScanner {
  /** The kind of item that {@link #next} found. */
  enum Event {
    TEXT,
    START_TAG,
    END_TAG,
    INSTRUCTION,
    END
  }

  /** Receives violations of well-formedness. */
  @FunctionalInterface
  interface Problems {
    void add(int start, int end, Function<SourceSpan, Diagnostic> problem);
  }

  private static final String COMMENT = "<!--";
  private static final String CDATA = "<![CDATA[";

  private final String source;
  private final int end;
  private final Problems problems;
  private final XmlText decoder;
  private final Occurrences comments;
  private final Occurrences commentEnds;
  private final Occurrences characterDataEnds;
  private final Occurrences instructionEnds;
  private final Occurrences tagEnds;
  private final Occurrences brackets;
  private final Occurrences bracketEnds;
  private int start;
  private int position;
  private String name = "";
  private String text = "";
  private Optional<String> id = Optional.empty();
  private boolean isEmptyElement;

  XmlScanner(String source, int start, int end, Problems problems) {
    this.source = source;
    this.end = end;
    this.problems = problems;
    this.decoder = new XmlText(source, problems);
    this.comments = new Occurrences(source, COMMENT, end);
    this.commentEnds = new Occurrences(source, "-->", end);
    this.characterDataEnds = new Occurrences(source, "]]>", end);
    this.instructionEnds = new Occurrences(source, "?>", end);
    this.tagEnds = new Occurrences(source, ">", end);
    this.brackets = new Occurrences(source, "[", end);
    this.bracketEnds = new Occurrences(source, "]", end);
    this.start = start;
    this.position = start;
  }

  /** Returns where the text or tag begins. */
  int start() {
    return start;
  }

  /** Returns where the text or tag ends. */
  int end() {
    return position;
  }

  /** Returns the name in a tag or processing instruction, without its prefix. */
  String name() {
    return name;
  }

  /** Returns the decoded text, or the content of a processing instruction. */
  String text() {
    return text;
  }

  /** Returns the attribute {@code id} of a start tag. */
  Optional<String> id() {
    return id;
  }

  /** Returns whether a start tag is an empty-element tag, {@code <name/>}. */
  boolean isEmptyElement() {
    return isEmptyElement;
  }

  /** Moves to the next text or tag. */
  Event next() {
    while (position < end && !isUnfinishedTag()) {
      start = position;
      if (source.charAt(position) != '<') {
        return text(position);
      }
      if (source.startsWith(COMMENT, position)) {
        skipComment();
      } else if (source.startsWith(CDATA, position)) {
        return characterData();
      } else if (source.startsWith("<?", position)) {
        return instruction();
      } else if (source.startsWith("<!", position)) {
        position = endOfDeclaration();
      } else if (isName(endOfWhitespace(position + 1))) {
        return startTag();
      } else if (endOfWhitespace(position + 1) < end
          && source.charAt(endOfWhitespace(position + 1)) == '/') {
        return endTag();
      } else {
        problems.add(position, position + 1, Diagnostics::xmlLessThan);
        return text(position + 1);
      }
    }
    start = end;
    position = end;
    return Event.END;
  }

  /** Returns whether the file ends inside the tag that begins here. */
  private boolean isUnfinishedTag() {
    if (source.charAt(position) != '<') {
      return false;
    }
    int i = position + 1;
    while (i < end && source.charAt(i) != '<' && source.charAt(i) != '>') {
      i++;
    }
    return i == end;
  }

  /** Returns whether {@code tag} comes next. */
  boolean isNext(String tag) {
    return source.startsWith(tag, position);
  }

  private Event text(int from) {
    int found = source.indexOf('<', from);
    position = found < 0 ? end : Math.min(found, end);
    text = decoder.decode(start, position);
    return Event.TEXT;
  }

  private Event characterData() {
    int from = start + CDATA.length();
    int close = characterDataEnds.next(from);
    if (close == end) {
      problems.add(start, from, Diagnostics::xmlCharacterDataNotClosed);
      Event event = text(from);
      text = decoder.decode(from, position);
      return event;
    }
    text = source.substring(from, close);
    position = characterDataEnds.endOfNext(from);
    return Event.TEXT;
  }

  private void skipComment() {
    int from = start + COMMENT.length();
    int close = commentEnds.next(from);
    if (close == end || comments.next(from) < close) {
      problems.add(start, from, Diagnostics::xmlCommentNotClosed);
      position = Math.min(endOfLine(from), tagEnds.endOfNext(from));
      return;
    }
    int dashes = source.indexOf("--", from);
    if (dashes < close) {
      problems.add(dashes, dashes + 2, Diagnostics::xmlDashesInComment);
    }
    position = commentEnds.endOfNext(from);
  }

  /** Returns where a document type declaration ends, including any internal subset in brackets. */
  private int endOfDeclaration() {
    int close = tagEnds.endOfNext(start);
    return brackets.next(start) > close
        ? close
        : tagEnds.endOfNext(Math.min(bracketEnds.next(close), end - 1));
  }

  private Event instruction() {
    int from = start + 2;
    int close = instructionEnds.next(from);
    int contentEnd = from;
    while (contentEnd < close && source.charAt(contentEnd) != '<') {
      contentEnd++;
    }
    if (contentEnd == end || contentEnd < close) {
      problems.add(start, from, Diagnostics::xmlInstructionNotClosed);
      position = Math.min(tagEnds.endOfNext(from), contentEnd);
      name = "";
      text = "";
      return Event.INSTRUCTION;
    }
    int nameEnd = endOfName(start + 2);
    name = source.substring(start + 2, nameEnd);
    text = source.substring(nameEnd, close);
    position = close + 2;
    return Event.INSTRUCTION;
  }

  private Event startTag() {
    position = tagName(start + 1);
    id = Optional.empty();
    XmlAttributes attributes = new XmlAttributes(source, position, end, name, problems);
    position = attributes.read();
    id = attributes.id();
    isEmptyElement = attributes.isEmptyElement();
    return Event.START_TAG;
  }

  private Event endTag() {
    int slash = endOfWhitespace(start + 1);
    position = tagName(slash + 1);
    int from = position;
    while (position < end && source.charAt(position) != '>' && source.charAt(position) != '<') {
      position++;
    }
    if (slash > start + 1 || !source.substring(from, position).isBlank()) {
      problems.add(start, position, span -> Diagnostics.xmlEndTagMalformed(span, name));
    }
    if (position < end && source.charAt(position) == '>') {
      position++;
    } else {
      problems.add(start, from, span -> Diagnostics.xmlEndTagNotClosed(span, name));
      position = from;
    }
    return Event.END_TAG;
  }

  /** Reads the name at {@code from}, without its prefix, and returns where it ends. */
  private int tagName(int from) {
    int nameStart = endOfWhitespace(from);
    if (nameStart > from && isName(nameStart)) {
      problems.add(start, nameStart, Diagnostics::xmlBlankInTag);
    }
    int nameEnd = endOfName(nameStart);
    String qualified = source.substring(nameStart, nameEnd);
    name = qualified.substring(qualified.indexOf(':') + 1);
    return nameEnd;
  }

  /**
   * Returns whether a name starts at {@code from}. After white space only names in the schemas
   * count: {@code a < b} is not a tag.
   */
  private boolean isName(int from) {
    int nameEnd = endOfName(from);
    return nameEnd > from
        && (from == start + 1
            ? Character.isLetter(source.charAt(from)) || source.charAt(from) == '_'
            : XmlSchema.isKnown(source.substring(from, nameEnd)));
  }

  private int endOfName(int from) {
    int i = from;
    while (i < end && XmlAttributes.isNameCharacter(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int endOfWhitespace(int from) {
    int i = from;
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < end && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
