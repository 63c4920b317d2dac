package org.section16.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.section16.ParseResult;
import org.section16.batch.Part;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.output.DiagnosticJson;
import org.section16.output.JsonWriter;

/** Filings in the formats of {@code parse}. */
final class Renderings {
  /** Writes a filing. */
  @FunctionalInterface
  private interface Rendering {
    void write(String name, ParseResult result, Writer out) throws IOException;
  }

  private Renderings() {}

  static Part json(boolean indented) {
    return part(
        (name, result, out) ->
            (indented ? JsonWriter.indented(out) : JsonWriter.lines(out)).write(name, result));
  }

  static Part xml(OwnershipXmlWriter writer) {
    return part((name, result, out) -> writer.write(result.filing(), out));
  }

  /** The diagnostics, as JSON Lines. */
  static Part diagnostics() {
    return reading ->
        Outputs.bytes(DiagnosticJson.lines(reading.input().name(), reading.diagnostics()));
  }

  private static Part part(Rendering rendering) {
    return reading -> {
      if (reading.result().isEmpty()) {
        return Part.NOTHING;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
      try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
        rendering.write(reading.input().name(), reading.result().get(), out);
      }
      return bytes.toByteArray();
    };
  }
}
