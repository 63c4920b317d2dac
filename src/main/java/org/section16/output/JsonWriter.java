package org.section16.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.section16.ParseResult;

/**
 * Writes filings as JSON: one object for each, as {@code filing.schema.json} beside the classes
 * describes it.
 *
 * <pre>{@code
 * {"file":"filing.md","documentType":{"value":"4","raw":"4","line":1,"column":6},…,
 *  "footnotes":[{"id":"F1","text":"The price is a weighted average.","line":40,"column":3}],…,"diagnostics":[]}
 * }</pre>
 *
 * <p>The names are those of EDGAR's {@code ownershipDocument}. Every field is an object: its value
 * (null where there is none or the text could not be read as its type), the raw text, the ids of
 * its footnotes if it has some, and its place. Blank fields are left out, but for check boxes: a
 * box that is not on the page has the value null, which is neither true nor false.
 *
 * <p>Not for use by several threads at once; it is cheap to make.
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

  /** A writer of JSON Lines: each filing on one line. */
  public static JsonWriter lines(Writer out) {
    return new JsonWriter(out, false);
  }

  /** A writer of JSON that is indented for people. */
  public static JsonWriter indented(Writer out) {
    return new JsonWriter(out, true);
  }

  /**
   * Writes one filing with its diagnostics, and a line feed after it.
   *
   * @param file the name of the document, for the reader
   * @throws IOException if the target fails
   */
  public void write(String file, ParseResult result) throws IOException {
    write(ParsedDocument.of(file, result));
  }

  /**
   * Writes one filing with its diagnostics and what is known of it besides, and a line feed after
   * it.
   *
   * @throws IOException if the target fails
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
