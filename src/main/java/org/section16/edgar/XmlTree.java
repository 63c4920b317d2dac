package org.section16.edgar;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;

/**
 * The elements of an XML document, as far as it can be read if it is not well-formed. Document type
 * declarations are skipped and external entities are never fetched.
 *
 * @param root the outermost element; empty if the text has none
 * @param problems the violations of well-formedness
 */
record XmlTree(Optional<XmlElement> root, List<Diagnostic> problems) {
  XmlTree {
    problems = List.copyOf(problems);
  }

  /** Reads the part of {@code source} from {@code start} to {@code end}. */
  static XmlTree parse(String source, SourcePositions places, int start, int end) {
    Builder builder = new Builder(source, places, start, end);
    try {
      return builder.build();
    } catch (XMLStreamException e) {
      return new XmlRecovery(source, places, start, end).read(builder.problem(e));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // Later JDKs limit the depth to 100 elements; the tree is built without recursion, so no
    // limit is needed.
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
    return factory;
  }

  private static final class Builder {
    private final String source;
    private final SourcePositions places;
    private final int start;
    private final int end;
    private final XmlTags tags;
    private final StringBuilder characters = new StringBuilder();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;

    Builder(String source, SourcePositions places, int start, int end) {
      this.source = source;
      this.places = places;
      this.start = start;
      this.end = end;
      this.tags = new XmlTags(source, start, end);
    }

    XmlTree build() throws XMLStreamException {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new StringReader(source.substring(start, end)));
      while (reader.hasNext()) {
        accept(next(reader), reader);
      }
      return new XmlTree(Optional.ofNullable(root), List.of());
    }

    private static int next(XMLStreamReader reader) throws XMLStreamException {
      try {
        return reader.next();
      } catch (MissingResourceException e) {
        // The JDK lacks the messages for some errors in document type declarations.
        throw new XMLStreamException("", reader.getLocation(), e);
      }
    }

    private void accept(int event, XMLStreamReader reader) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        tags.next();
        open(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (!open.getLast().isEmpty()) {
          tags.next();
        }
        open.removeLast().close(places, tags.start(), tags.end());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        characters.append(
            reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
          && XmlOutput.NOTE.equals(reader.getPITarget())
          && !open.isEmpty()) {
        open.getLast().element().addNote(reader.getPIData().strip());
      }
    }

    private void open(XMLStreamReader reader) {
      Optional<String> id = Optional.ofNullable(reader.getAttributeValue(null, "id"));
      SourceSpan span = places.span(tags.start(), tags.end());
      XmlElement element = new XmlElement(reader.getLocalName(), id, characters, span);
      if (!open.isEmpty()) {
        open.getLast().element().add(element);
      } else if (root == null) {
        root = element;
      }
      open.addLast(new OpenElement(element, tags.start(), tags.end(), tags.isEmptyElement()));
    }

    /** Returns the parser's message for a text that is not well-formed as a diagnostic. */
    Diagnostic problem(XMLStreamException e) {
      // Line and column are -1 if the parser does not know them.
      int line = Math.max(1, e.getLocation().getLineNumber());
      int column = Math.max(1, e.getLocation().getColumnNumber());
      int reported = places.offset(start, line - 1, column);
      // The parser's column can be too small, but is never before the last tag that it passed.
      int at = Math.min(end, Math.max(tags.end(), reported));
      return open.isEmpty()
          ? Diagnostics.xmlMalformed(places.span(at, at), reason(e))
          : Diagnostics.xmlMalformedInside(
              places.span(at, at), open.getLast().element().name(), reason(e));
    }

    /** Returns the parser's own message; empty if it has none that can be read. */
    private static String reason(XMLStreamException e) {
      String message = Optional.ofNullable(e.getMessage()).orElse("");
      String words = message.substring(message.indexOf("Message:") + "Message:".length()).strip();
      if (!message.contains("Message:") || words.isEmpty() || words.startsWith("http")) {
        return "";
      }
      String sentence = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
      return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
  }
}
