package org.section16.cli;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.section16.ParseResult;
import org.section16.batch.Metadata;
import org.section16.batch.Part;
import org.section16.edgar.DataSetTable;
import org.section16.edgar.DataSetWriter;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.internal.VisibleText;
import org.section16.output.DiagnosticJson;
import org.section16.output.JsonWriter;
import org.section16.output.TextView;

/** Filings in the formats of {@code parse}. */
final class Renderings {
  /** Writes a filing. */
  @FunctionalInterface
  private interface Rendering {
    void write(String name, ParseResult result, Writer out) throws IOException;
  }

  private Renderings() {}

  /** JSON that is indented for people. */
  static Part.Single json() {
    return part((name, result, out) -> JsonWriter.indented(out).write(name, result));
  }

  /** JSON, a line for each filing. */
  static Part.Single jsonLines() {
    return part((name, result, out) -> JsonWriter.lines(out).write(name, result));
  }

  static Part.Single xml(OwnershipXmlWriter writer) {
    return part((name, result, out) -> writer.write(result.filing(), out));
  }

  static Part.Single text(TextView view) {
    return part((name, result, out) -> out.write(view.render(result.filing())));
  }

  /** Text with the name of the document over it. */
  static Part.Single namedText(TextView view) {
    return part(
        (name, result, out) ->
            out.write(
                "==> "
                    + VisibleText.line(name)
                    + " <==\n\n"
                    + view.render(result.filing())
                    + "\n"));
  }

  /** The diagnostics, as JSON Lines. */
  static Part.Single diagnostics() {
    return reading ->
        Outputs.bytes(DiagnosticJson.lines(reading.input().name(), reading.diagnostics()));
  }

  /** The eight tables, with what {@code metadata} knows of each filing. */
  static Part dataSet(Metadata metadata) {
    return reading -> {
      Map<DataSetTable, ByteArrayOutputStream> tables = new EnumMap<>(DataSetTable.class);
      for (DataSetTable table : DataSetTable.values()) {
        tables.put(table, new ByteArrayOutputStream());
      }
      DataSetWriter.Sink sink =
          (table, row) ->
              requireNonNull(tables.get(table)).write(Outputs.bytes(DataSetTable.line(row) + "\n"));
      if (reading.isFiling()) {
        new DataSetWriter(sink)
            .write(
                reading.result().orElseThrow().filing(),
                metadata.of(reading.input()),
                reading.number());
      }
      return tables.values().stream().map(ByteArrayOutputStream::toByteArray).toList();
    };
  }

  private static Part.Single part(Rendering rendering) {
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
