package org.section16.output.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. All texts and attribute values are escaped here and nowhere else, and every open
 * element must be closed, so that a document cannot break out of the page that shows it.
 */
final class Html {
  /** The treatment of control characters. */
  private enum Controls {
    /** Shown as a visible symbol. */
    SHOWN,
    /** Replaced by U+FFFD. */
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
      throw new IllegalStateException("attribute after the content of an element: " + name);
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

  /** Writes text into the open element, which cannot contain other elements. */
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

  /** Writes an element that contains only text. */
  Html element(String element, String classes, String text) {
    return open(element, classes).text(text).close();
  }

  /** Writes a line feed, to keep the source of the page readable. */
  Html line() {
    endTag();
    out.append('\n');
    return this;
  }

  /** Appends the output of another writer. */
  Html append(Html other) {
    endTag();
    out.append(other);
    return this;
  }

  /** Appends a style sheet or script of this program; the only way to bypass escaping. */
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
   * Writes a character that would be invisible or reverse the text around it. The symbol comes from
   * the style sheet, so that it is not copied with the text.
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
