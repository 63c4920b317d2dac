package org.section16.edgar;

import java.util.Optional;
import java.util.function.Function;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;

/**
 * Reads text and tags off a file that may break the rules of XML anywhere: each breach is reported
 * at its place, and the reading goes on after it. Takes linear time.
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
  private int at;
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

  /** Returns whether a start tag is an end tag too. */
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
        at = behindDeclaration();
      } else if (isName(behindBlanks(at + 1))) {
        return startTag();
      } else if (behindBlanks(at + 1) < end && source.charAt(behindBlanks(at + 1)) == '/') {
        return endTag();
      } else {
        problems.add(at, at + 1, Diagnostics::xmlLessThan);
        return text(at + 1);
      }
    }
    start = end;
    at = end;
    return Event.END;
  }

  /** Returns whether the file is cut off in the tag that begins here. */
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

  /** Returns whether {@code tag} is what comes next. */
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
    int close = characterDataEnds.next(from);
    if (close == end) {
      problems.add(start, from, Diagnostics::xmlCharacterDataNotClosed);
      Event event = text(from);
      text = decoder.decode(from, at);
      return event;
    }
    text = source.substring(from, close);
    at = characterDataEnds.behind(from);
    return Event.TEXT;
  }

  private void skipComment() {
    int from = start + COMMENT.length();
    int close = commentEnds.next(from);
    if (close == end || comments.next(from) < close) {
      problems.add(start, from, Diagnostics::xmlCommentNotClosed);
      at = Math.min(endOfLine(from), tagEnds.behind(from));
      return;
    }
    int dashes = source.indexOf("--", from);
    if (dashes < close) {
      problems.add(dashes, dashes + 2, Diagnostics::xmlDashesInComment);
    }
    at = commentEnds.behind(from);
  }

  /** A document type, with the declarations in brackets that it may hold. */
  private int behindDeclaration() {
    int close = tagEnds.behind(start);
    return brackets.next(start) > close
        ? close
        : tagEnds.behind(Math.min(bracketEnds.next(close), end - 1));
  }

  private Event instruction() {
    int from = start + 2;
    int close = instructionEnds.next(from);
    int stop = from;
    while (stop < close && source.charAt(stop) != '<') {
      stop++;
    }
    if (stop == end || stop < close) {
      problems.add(start, from, Diagnostics::xmlInstructionNotClosed);
      at = Math.min(tagEnds.behind(from), stop);
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
      problems.add(start, at, span -> Diagnostics.xmlEndTagMalformed(span, name));
    }
    if (at < end && source.charAt(at) == '>') {
      at++;
    } else {
      problems.add(start, from, span -> Diagnostics.xmlEndTagNotClosed(span, name));
      at = from;
    }
    return Event.END_TAG;
  }

  /** Reads the name at {@code from}, without its prefix, and tells where it ends. */
  private int tagName(int from) {
    int nameStart = behindBlanks(from);
    if (nameStart > from && isName(nameStart)) {
      problems.add(start, nameStart, Diagnostics::xmlBlankInTag);
    }
    int nameEnd = behindName(nameStart);
    String qualified = source.substring(nameStart, nameEnd);
    name = qualified.substring(qualified.indexOf(':') + 1);
    return nameEnd;
  }

  /**
   * Returns whether a name is at {@code from}. After a blank only names of the schemas count:
   * {@code a < b} is not a tag.
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

  private int endOfLine(int from) {
    int i = from;
    while (i < end && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
