package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.section16.DiagnosticCode;

/** Explanations of diagnostic codes. */
public final class CodeExplanation {
  private static final int WIDTH = 100;

  private CodeExplanation() {}

  /**
   * Returns the explanation of {@code code} for people: its severity, what is wrong and what to do,
   * an example, and the source of the rule.
   */
  public static String of(DiagnosticCode code) {
    return code.id()
        + " ("
        + code.severity().label()
        + ")\n\n"
        + TextWrap.wrap(code.explanation(), WIDTH, "")
        + "\n\nExample:\n"
        + code.example().stripTrailing().indent(2)
        + "\n"
        + TextWrap.wrap("Source: " + code.source(), WIDTH, "")
        + "\n";
  }

  /** Returns the same for programs, as a JSON object. */
  public static String json(DiagnosticCode code) {
    return json(generator -> writeObject(generator, code));
  }

  /** Returns the explanations of all codes as a JSON array. */
  public static String jsonList() {
    return json(
        generator -> {
          generator.writeStartArray();
          for (DiagnosticCode code : DiagnosticCode.values()) {
            writeObject(generator, code);
          }
          generator.writeEndArray();
        });
  }

  private static void writeObject(JsonGenerator json, DiagnosticCode code) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code.id());
    json.writeStringField("severity", code.severity().label());
    json.writeStringField("explanation", code.explanation());
    json.writeStringField("example", code.example());
    json.writeStringField("source", code.source());
    json.writeEndObject();
  }

  /** Writes a value. */
  @FunctionalInterface
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static String json(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(out)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  /**
   * Returns a list of all codes, with their severities and the first sentence of the explanation.
   */
  public static String list() {
    StringBuilder list = new StringBuilder();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      String line =
          String.format(
              Locale.ROOT,
              "%-32s %-8s %s",
              code.id(),
              code.severity().label(),
              firstSentence(code));
      list.append(TextWrap.wrap(line, WIDTH, " ".repeat(42))).append('\n');
    }
    return list.toString();
  }

  /** Returns the first sentence of the explanation: what is wrong. */
  static String firstSentence(DiagnosticCode code) {
    String text = code.explanation();
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
