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

  /** Returns a line for each of the {@code diagnostics} of {@code file}. */
  public static String lines(String file, List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() ? "" : objects(file, diagnostics, "\n") + "\n";
  }

  /** Returns the JSON objects of {@code diagnostics}, joined by {@code separator}. */
  static String objects(String file, List<Diagnostic> diagnostics, String separator) {
    return objects(diagnostics, separator, (json, diagnostic) -> write(json, file, diagnostic));
  }

  /** Writes one object. */
  @FunctionalInterface
  interface Writer<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /**
   * Returns the JSON objects that {@code writer} writes for {@code items}, joined by {@code
   * separator}.
   */
  static <T> String objects(List<T> items, String separator, Writer<T> writer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString(separator));
      for (T item : items) {
        writer.write(json, item);
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
    if (diagnostic.cause().isPresent()) {
      writeCause(json, diagnostic.cause().get());
    }
    json.writeEndObject();
  }

  /** Writes the diagnostic that caused this one: {@code {"code":…,"line":…,"column":…}}. */
  static void writeCause(JsonGenerator json, Diagnostic.Cause cause) throws IOException {
    json.writeObjectFieldStart("cause");
    json.writeStringField("code", cause.code().id());
    json.writeNumberField("line", cause.span().line());
    json.writeNumberField("column", cause.span().column());
    json.writeEndObject();
  }
}
