package org.section16.render;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.batch.Metadata;
import org.section16.batch.Part;
import org.section16.batch.Reading;
import org.section16.edgar.Certainty;
import org.section16.edgar.DataSetTable;
import org.section16.edgar.DataSetWriter;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.edgar.XmlOptions;
import org.section16.internal.VisibleText;
import org.section16.output.DiagnosticJson;
import org.section16.output.DiagnosticReport;
import org.section16.output.FilingWriter;
import org.section16.output.ParsedDocument;

/** Renders filings in the output formats of {@code parse}. */
public final class Renderings {
  private Renderings() {}

  /**
   * Completes a filing with its metadata, and adds diagnostics for what its XML omits or replaces.
   */
  public static Reading completedForXml(Reading reading, Metadata known, XmlOptions options) {
    Reading completed = known.complete(reading);
    if (completed.result().isEmpty()) {
      return completed;
    }
    ParseResult result = completed.result().get();
    List<Diagnostic> diagnosed = new ArrayList<>(result.diagnostics());
    OwnershipXmlWriter writer = new OwnershipXmlWriter(options);
    diagnosed.addAll(writer.omissions(result.filing()));
    diagnosed.addAll(writer.replacements(result.filing()));
    diagnosed.sort(Diagnostic.BY_PLACE);
    return Reading.of(
        reading.number(),
        reading.input(),
        new ParseResult(result.filing(), diagnosed, result.source()));
  }

  /** Returns a part with the output of {@code writer} for each filing and its metadata. */
  public static Part.Single of(FilingWriter writer, Metadata metadata) {
    return part((reading, out) -> writer.write(document(reading, metadata), out));
  }

  /** Returns a part like {@link #of}, with the name of each document above its output. */
  public static Part.Single named(FilingWriter writer, Metadata metadata) {
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

  /** Returns the entries of {@code report} for an input. */
  public static String entries(DiagnosticReport report, Reading reading) {
    return report.entries(
        reading.input().name(), reading.result().map(ParseResult::source), reading.diagnostics());
  }

  /** Encodes text as UTF-8. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a part with the diagnostics as JSON Lines. */
  public static Part.Single diagnostics() {
    return reading -> bytes(DiagnosticJson.lines(reading.input().name(), reading.diagnostics()));
  }

  /**
   * Returns a part with the rows of all tables of the data sets.
   *
   * @param leftOut counts the rows that are not certain enough to be written
   */
  public static Part dataSet(Metadata metadata, Certainty certainty, LongAdder leftOut) {
    return reading -> {
      Map<DataSetTable, ByteArrayOutputStream> tables = new EnumMap<>(DataSetTable.class);
      for (DataSetTable table : DataSetTable.values()) {
        tables.put(table, new ByteArrayOutputStream());
      }
      DataSetWriter.Sink sink =
          (table, row) ->
              requireNonNull(tables.get(table)).write(bytes(DataSetTable.line(row) + "\n"));
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

  /** Writes the output for one document. */
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
