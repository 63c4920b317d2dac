package org.section16.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.Section16;
import org.section16.Severity;
import org.section16.batch.BatchRun;
import org.section16.batch.Counts;
import org.section16.batch.Input;
import org.section16.batch.Metadata;
import org.section16.batch.Outcome;
import org.section16.batch.Part;
import org.section16.batch.ReadTask;
import org.section16.batch.Reading;
import org.section16.batch.UnreadableInputException;
import org.section16.edgar.XmlOptions;
import org.section16.output.FilingWriter;
import org.section16.output.TextView;
import org.section16.output.tree.DocumentTree;
import org.section16.output.tree.TreeFormat;
import org.section16.render.Renderings;

/**
 * {@code POST /v1/parse}: answers with what {@code section16 parse} and {@code section16 tree}
 * print.
 */
final class ParseEndpoint implements DocumentEndpoint {
  /** The values of {@code format}. */
  enum Format {
    JSON(Rendering.JSON),
    JSONL(Rendering.JSON_LINES),
    XML("application/xml"),
    CSV("text/csv;charset=utf-8;header=present"),
    MARKDOWN("text/markdown;charset=utf-8"),
    TEXT(Rendering.TEXT),
    TREE(Rendering.TEXT);

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  private static final Metadata NO_METADATA = Metadata.none(Metadata.Key.NAME);

  @Override
  public List<String> parameters() {
    return List.of(Parameters.FORMAT, Parameters.NAME, Parameters.DOCUMENT);
  }

  @Override
  public Rendering ofOne(Parameters parameters) throws ProblemException {
    Format format = format(parameters);
    return switch (format) {
      case JSON -> rendering(format, FilingWriter.json());
      case JSONL -> rendering(format, FilingWriter.jsonLines());
      case XML -> rendering(format, FilingWriter.xml());
      case CSV -> rendering(format, FilingWriter.csv());
      case MARKDOWN -> rendering(format, FilingWriter.markdown());
      case TEXT -> rendering(format, FilingWriter.text(TextView.DEFAULT_WIDTH));
      case TREE -> Rendering.of(format.mediaType, "", ParseEndpoint::tree);
    };
  }

  @Override
  public Rendering ofSeveral(Parameters parameters) throws ProblemException {
    Format format = format(parameters);
    if (format != Format.JSON && format != Format.JSONL) {
      throw Parameters.badRequest(
          "several documents are answered as NDJSON, with format=json; for format="
              + Parameters.label(format)
              + " send them one at a time");
    }
    Part.Single line = Renderings.of(FilingWriter.jsonLines(), NO_METADATA);
    return Rendering.of(
        Rendering.JSON_LINES,
        "",
        task(format, List.of(Part.one(Rendering.orFailureLine(line)), Rendering.NO_FAILURE)));
  }

  private static Format format(Parameters parameters) throws ProblemException {
    return parameters.format(Format.values(), Format.JSON);
  }

  private static Rendering rendering(Format format, FilingWriter writer) {
    Part part = Part.one(Renderings.of(writer, NO_METADATA));
    return Rendering.of(
        format.mediaType, writer.header(), task(format, List.of(part, Rendering.FAILURE)));
  }

  private static BatchRun.Task task(Format format, List<Part> parts) {
    return new ReadTask(Section16::parse, reading -> completed(format, reading), parts)::outcome;
  }

  private static Reading completed(Format format, Reading reading) {
    return format == Format.XML
        ? Renderings.completedForXml(reading, NO_METADATA, XmlOptions.NONE)
        : NO_METADATA.complete(reading);
  }

  private static Outcome tree(long number, Input input) {
    StringWriter out = new StringWriter();
    try {
      DocumentTree tree = DocumentTree.of(input.text());
      TreeFormat.TEXT.write(input.name(), tree, out);
      long errors = tree.diagnostics().stream().filter(Diagnostic::isError).count();
      long warnings =
          tree.diagnostics().stream().filter(each -> each.severity() == Severity.WARNING).count();
      return new Outcome(
          input.name(),
          new Counts(1, 1, 0, errors, warnings, 0, 0),
          List.of(Renderings.bytes(out.toString()), Part.NOTHING));
    } catch (UnreadableInputException e) {
      return new Outcome(
          input.name(),
          new Counts(1, 0, 0, 1, 0, 0, 1),
          List.of(Part.NOTHING, Renderings.bytes(String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
