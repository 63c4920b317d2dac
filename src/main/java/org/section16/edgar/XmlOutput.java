package org.section16.edgar;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.section16.SourceSpan;

/**
 * Writes XML elements with two spaces of indentation per level. An element opened with {@link
 * #open} is written only when something is written into it.
 */
final class XmlOutput {
  /** Means that a character is written as it is; never part of a replacement. */
  private static final String NO_REPLACEMENT = "\0";

  /** The target of the processing instruction that {@link #note} writes. */
  static final String NOTE = "section16";

  private final Appendable out;
  private final Deque<String> written = new ArrayDeque<>();
  private final Deque<String> pending = new ArrayDeque<>();

  private final Consumer<Replaced> replaced;
  private SourceSpan place = SourceSpan.NONE;

  /**
   * A character that was replaced.
   *
   * @param element the name of the element that contains it
   * @param character its code point
   * @param span the place of the text, as set by {@link #at}
   */
  record Replaced(String element, int character, SourceSpan span) {}

  /** Writes to {@code out} and reports characters that XML does not allow to {@code replaced}. */
  XmlOutput(Appendable out, Consumer<Replaced> replaced) {
    this.out = out;
    this.replaced = replaced;
  }

  /** Sets the place in the document of the text that is written next. */
  void at(SourceSpan span) {
    place = span;
  }

  void declaration() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element that is omitted if nothing is written into it before {@link #close}. */
  void open(String name) {
    pending.addLast(name);
  }

  /** Opens an element that is written even if it is empty. */
  void openRequired(String name) throws IOException {
    open(name);
    writePending();
  }

  void close() throws IOException {
    if (!pending.isEmpty()) {
      pending.removeLast();
      return;
    }
    String name = written.removeLast();
    indent();
    out.append("</").append(name).append(">\n");
  }

  /**
   * Writes a note for the reader that the schema has no element for, as a processing instruction,
   * which every schema allows.
   */
  void note(String note) throws IOException {
    writePending();
    indent();
    out.append("<?").append(NOTE).append(' ').append(note).append("?>\n");
  }

  void text(String name, String text) throws IOException {
    writePending();
    indent();
    out.append('<').append(name).append('>');
    escape(name, text);
    out.append("</").append(name).append(">\n");
  }

  void text(String name, String attribute, String attributeValue, String text) throws IOException {
    writePending();
    indent();
    out.append('<').append(name).append(' ').append(attribute).append("=\"");
    escape(name, attributeValue);
    out.append("\">");
    escape(name, text);
    out.append("</").append(name).append(">\n");
  }

  void empty(String name, String attribute, String attributeValue) throws IOException {
    writePending();
    indent();
    out.append('<').append(name).append(' ').append(attribute).append("=\"");
    escape(name, attributeValue);
    out.append("\"/>\n");
  }

  private void writePending() throws IOException {
    while (!pending.isEmpty()) {
      String name = pending.removeFirst();
      indent();
      out.append('<').append(name).append(">\n");
      written.addLast(name);
    }
  }

  private void indent() throws IOException {
    for (int level = written.size(); level > 0; level--) {
      out.append("  ");
    }
  }

  private void escape(String element, String text) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      String replacement = replacement(element, c);
      if (!replacement.equals(NO_REPLACEMENT)) {
        out.append(text, written, i).append(replacement);
        written = next;
      }
      i = next;
    }
    out.append(text, written, text.length());
  }

  private String replacement(String element, int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      // An XML parser would normalise it to a line feed.
      case '\r' -> "&#13;";
      default -> isXmlCharacter(c) ? NO_REPLACEMENT : replaced(element, c);
    };
  }

  private String replaced(String element, int c) {
    replaced.accept(new Replaced(element, c, place));
    return "\uFFFD";
  }

  /**
   * Returns whether XML allows the character; control characters and unpaired surrogates are
   * forbidden even as character references.
   */
  static boolean isXmlCharacter(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n';
    }
    return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
