package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.section16.Diagnostic;

/**
 * Diagnostics as JSON Lines.
 *
 * <pre>{@code
 * {"file":"filing.md","severity":"warning","code":"row-width","line":12,"column":7,"message":"row has 10 cells …"}
 * }</pre>
 */
public final class DiagnosticJson {
  private DiagnosticJson() {}

  /** A line for each of {@code diagnostics}, which are those of {@code file}. */
  public static String lines(String file, List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() ? "" : objects(file, diagnostics, "\n") + "\n";
  }

  /** The JSON objects of {@code diagnostics} with {@code separator} between them. */
  static String objects(String file, List<Diagnostic> diagnostics, String separator) {
    return objects(diagnostics, separator, (json, diagnostic) -> write(json, file, diagnostic));
  }

  /** Writes one object. */
  @FunctionalInterface
  interface Writer {
    void write(JsonGenerator json, Diagnostic diagnostic) throws IOException;
  }

  /** What {@code writer} makes of {@code diagnostics}, with {@code separator} between. */
  static String objects(List<Diagnostic> diagnostics, String separator, Writer writer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString(separator));
      for (Diagnostic diagnostic : diagnostics) {
        writer.write(json, diagnostic);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, String file, Diagnostic diagnostic)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("severity", diagnostic.severity().label());
    json.writeStringField("code", diagnostic.code().id());
    json.writeNumberField("line", diagnostic.span().line());
    json.writeNumberField("column", diagnostic.span().column());
    if (diagnostic.path().isPresent()) {
      json.writeStringField("path", diagnostic.path().get());
    }
    json.writeStringField("message", diagnostic.message());
    json.writeEndObject();
  }
}
