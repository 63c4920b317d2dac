package org.section16.edgar;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.section16.SourceSpan;

/**
 * Writes elements with two blanks of indentation for each level. An element that is opened with
 * {@link #open} appears only once something is written into it.
 */
final class XmlOutput {
  /** No replacement: a character that cannot be in a replacement. */
  private static final String AS_IT_IS = "\0";

  /** The target of the processing instruction of a {@link #note}. */
  static final String NOTE = "section16";

  private final Appendable out;
  private final Deque<String> written = new ArrayDeque<>();
  private final Deque<String> pending = new ArrayDeque<>();

  private final Consumer<Replaced> replaced;
  private SourceSpan place = SourceSpan.NONE;

  /**
   * A character that was replaced.
   *
   * @param element in which it stands
   * @param character its code point
   * @param span the place of the text, as {@link #at} told it
   */
  record Replaced(String element, int character, SourceSpan span) {}

  /** Writes to {@code out}, and tells {@code replaced} what XML cannot hold. */
  XmlOutput(Appendable out, Consumer<Replaced> replaced) {
    this.out = out;
    this.replaced = replaced;
  }

  /** What is written from now on is at {@code span} in the document. */
  void at(SourceSpan span) {
    place = span;
  }

  void declaration() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element that is left out if nothing follows before its {@link #close}. */
  void open(String name) {
    pending.addLast(name);
  }

  /** Opens an element that is written even if it stays empty. */
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
   * Something for the reader that the schema has no place for: a processing instruction, which no
   * schema minds.
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
      if (!replacement.equals(AS_IT_IS)) {
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
      // A reader would make a line feed of it.
      case '\r' -> "&#13;";
      default -> isXmlCharacter(c) ? AS_IT_IS : replaced(element, c);
    };
  }

  private String replaced(String element, int c) {
    replaced.accept(new Replaced(element, c, place));
    return "\uFFFD";
  }

  /**
   * Control characters and halves of surrogate pairs have no place in XML, not even as a reference.
   */
  static boolean isXmlCharacter(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n';
    }
    return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
