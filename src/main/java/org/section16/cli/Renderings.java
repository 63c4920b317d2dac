package org.section16.cli;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.section16.batch.Metadata;
import org.section16.batch.Part;
import org.section16.batch.Reading;
import org.section16.edgar.Certainty;
import org.section16.edgar.DataSetTable;
import org.section16.edgar.DataSetWriter;
import org.section16.internal.VisibleText;
import org.section16.output.DiagnosticJson;
import org.section16.output.FilingWriter;
import org.section16.output.ParsedDocument;

/** Filings in the formats of {@code parse}. */
final class Renderings {
  private Renderings() {}

  /** What {@code writer} writes of filings, with what {@code metadata} know of them. */
  static Part.Single of(FilingWriter writer, Metadata metadata) {
    return part((reading, out) -> writer.write(document(reading, metadata), out));
  }

  /** The same, with the name of each document above it. */
  static Part.Single named(FilingWriter writer, Metadata metadata) {
    return part(
        (reading, out) -> {
          out.write("==> " + VisibleText.line(reading.input().name()) + " <==\n\n");
          writer.write(document(reading, metadata), out);
          out.write("\n");
        });
  }

  private static ParsedDocument document(Reading reading, Metadata metadata) {
    return new ParsedDocument(
        reading.input().name(), reading.result().orElseThrow(), metadata.of(reading));
  }

  /** The diagnostics, as JSON Lines. */
  static Part.Single diagnostics() {
    return reading ->
        Outputs.bytes(DiagnosticJson.lines(reading.input().name(), reading.diagnostics()));
  }

  /**
   * The tables of the data sets, with what {@code metadata} know of each filing.
   *
   * @param leftOut counts the rows that are not certain enough
   */
  static Part dataSet(Metadata metadata, Certainty certainty, LongAdder leftOut) {
    return reading -> {
      Map<DataSetTable, ByteArrayOutputStream> tables = new EnumMap<>(DataSetTable.class);
      for (DataSetTable table : DataSetTable.values()) {
        tables.put(table, new ByteArrayOutputStream());
      }
      DataSetWriter.Sink sink =
          (table, row) ->
              requireNonNull(tables.get(table)).write(Outputs.bytes(DataSetTable.line(row) + "\n"));
      DataSetWriter writer = new DataSetWriter(sink, certainty);
      String file = reading.input().name();
      if (reading.isFiling()) {
        writer.write(file, reading.result().orElseThrow(), metadata.of(reading), reading.number());
      } else {
        writer.writeDiagnostics(file, reading.diagnostics(), metadata.of(reading));
      }
      leftOut.add(writer.leftOut());
      return tables.values().stream().map(ByteArrayOutputStream::toByteArray).toList();
    };
  }

  /** Writes what belongs to a document. */
  @FunctionalInterface
  private interface Rendering {
    void write(Reading reading, Writer out) throws IOException;
  }

  private static Part.Single part(Rendering rendering) {
    return reading -> {
      if (reading.result().isEmpty()) {
        return Part.NOTHING;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
      try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
        rendering.write(reading, out);
      }
      return bytes.toByteArray();
    };
  }
}
