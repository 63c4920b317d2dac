package org.section16.output.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Every text and every attribute's value is escaped here and nowhere else, and every
 * element that is opened is closed, so that a document cannot break out of the page that shows it.
 */
final class Html {
  /** What becomes of control characters. */
  private enum Controls {
    /** A mark is in their place. */
    SHOWN,
    /** A character that cannot be displayed is in their place. */
    REPLACED
  }

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> elements = new ArrayDeque<>();
  private boolean inTag;

  /** Opens an element; its attributes may follow. */
  Html open(String element) {
    endTag();
    out.append('<').append(element);
    elements.push(element);
    inTag = true;
    return this;
  }

  /** Opens an element with a class. */
  Html open(String element, String classes) {
    return open(element).attribute("class", classes);
  }

  /** Adds an attribute to the element that was just opened. */
  Html attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("attribute behind the content of an element: " + name);
    }
    out.append(' ').append(name).append("=\"");
    escape(value, Controls.REPLACED);
    out.append('"');
    return this;
  }

  /** Adds a numeric attribute. */
  Html attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Adds an attribute unless its value is empty. */
  Html attributeUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  /** Writes text into the open element. */
  Html text(String text) {
    endTag();
    escape(text, Controls.SHOWN);
    return this;
  }

  /** Writes text into the open element, which can hold no other elements. */
  Html plainText(String text) {
    endTag();
    escape(text, Controls.REPLACED);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    endTag();
    out.append("</").append(elements.pop()).append('>');
    return this;
  }

  /** Closes an element that has no content and no end tag. */
  Html closeEmpty() {
    endTag();
    elements.pop();
    return this;
  }

  /** Writes an element that holds text only. */
  Html element(String element, String classes, String text) {
    return open(element, classes).text(text).close();
  }

  /** Writes a line feed, so that the page can be read as a text too. */
  Html line() {
    endTag();
    out.append('\n');
    return this;
  }

  /** Appends what another writer wrote. */
  Html append(Html other) {
    endTag();
    out.append(other);
    return this;
  }

  /** Appends a style sheet or a script of this program; the only way past the escaping. */
  Html appendOwn(String resource) {
    endTag();
    out.append(resource);
    return this;
  }

  @Override
  public String toString() {
    if (inTag || !elements.isEmpty()) {
      throw new IllegalStateException("open elements: " + elements);
    }
    return out.toString();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, Controls controls) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (isControl(c)) {
            control(c, controls);
          } else if (isLoneSurrogate(text, i)) {
            out.append('\uFFFD');
          } else {
            out.append(c);
          }
        }
      }
    }
  }

  /**
   * Shows what would be invisible, or would turn the text around it; as a picture, so that a copy
   * lacks it.
   */
  private void control(char c, Controls controls) {
    switch (controls) {
      case SHOWN ->
          out.append("<span class=\"control\" data-code=\"")
              .append(String.format("%04X", (int) c))
              .append("\"></span>");
      case REPLACED -> out.append('\uFFFD');
    }
  }

  private static boolean isControl(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          c != '\u00AD';
      default -> c == '\uFFFE' || c == '\uFFFF';
    };
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
