package org.section16.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.section16.ParseResult;

/**
 * Writes filings as JSON: one object for each, as described by {@code filing.schema.json} next to
 * the classes.
 *
 * <pre>{@code
 * {"file":"filing.md","documentType":{"value":"4","raw":"4","line":1,"column":6},…,
 *  "footnotes":[{"id":"F1","text":"The price is a weighted average.","line":40,"column":3}],…,"diagnostics":[]}
 * }</pre>
 *
 * <p>The names are those of EDGAR's {@code ownershipDocument}. Every field is an object: its value
 * (null if there is none or the text could not be read as its type), the raw text, the ids of its
 * footnotes if it has any, and its place. Blank fields are left out, except for check boxes: a box
 * that is not on the page has the value null, which is neither true nor false.
 *
 * <p>Not thread-safe, but cheap to create.
 */
public final class JsonWriter {
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new ControlEscapes())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Writer out;
  private final boolean indented;

  private JsonWriter(Writer out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  /** Returns a writer of JSON Lines: each filing on one line. */
  public static JsonWriter lines(Writer out) {
    return new JsonWriter(out, false);
  }

  /** Returns a writer of JSON indented for people. */
  public static JsonWriter indented(Writer out) {
    return new JsonWriter(out, true);
  }

  /**
   * Writes one filing with its diagnostics, followed by a line feed.
   *
   * @param file the name of the document, written into the output
   * @throws IOException if writing fails
   */
  public void write(String file, ParseResult result) throws IOException {
    write(ParsedDocument.of(file, result));
  }

  /**
   * Writes one filing with its diagnostics and metadata, followed by a line feed.
   *
   * @throws IOException if writing fails
   */
  public void write(ParsedDocument document) throws IOException {
    Indentation indentation = new Indentation();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (indented) {
        json.setPrettyPrinter(indentation);
      }
      new FilingJson(json, indentation).write(document);
    }
    out.write('\n');
    out.flush();
  }
}
