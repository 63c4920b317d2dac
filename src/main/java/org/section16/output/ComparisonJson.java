package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.section16.edgar.Difference;
import org.section16.edgar.FilingComparison;

/**
 * Comparisons with EDGAR's filings as JSON Lines.
 *
 * <pre>{@code
 * {"file":"filing.md","against":"filing.xml","comparedFields":214,"notPrintedFields":2,"differences":[{"path":"periodOfReport",
 *  "kind":"different","document":"2013-08-06","edgar":"2013-08-05","line":17,"column":57}]}
 * {"file":"other.md","error":"no such file or folder"}
 * }</pre>
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** Returns the line of a document that was compared. */
  public static String line(String document, String filing, FilingComparison comparison) {
    return line(
        json -> {
          json.writeStringField("file", document);
          json.writeStringField("against", filing);
          json.writeNumberField("comparedFields", comparison.comparedFields());
          json.writeNumberField("notPrintedFields", comparison.notPrintedFields());
          json.writeArrayFieldStart("differences");
          for (Difference difference : comparison.differences()) {
            write(json, difference);
          }
          json.writeEndArray();
        });
  }

  /** Returns the line of a document that could not be compared. */
  public static String failure(String document, String reason) {
    return line(
        json -> {
          json.writeStringField("file", document);
          json.writeStringField("error", reason);
        });
  }

  private static void write(JsonGenerator json, Difference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", difference.path());
    json.writeStringField(
        "kind", difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringField("document", difference.documentValue());
    json.writeStringField("edgar", difference.edgarValue());
    json.writeNumberField("line", difference.span().line());
    json.writeNumberField("column", difference.span().column());
    json.writeEndObject();
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String line(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }
}
