package org.section16.serve;

import java.util.List;
import org.section16.Section16;
import org.section16.batch.Part;
import org.section16.batch.ReadTask;
import org.section16.output.DiagnosticReport;
import org.section16.render.Renderings;

/** {@code POST /v1/check}: answers with what {@code section16 check} prints. */
final class CheckEndpoint implements DocumentEndpoint {
  /** The values of {@code format}. */
  enum Format {
    JSON,
    TEXT,
    SARIF
  }

  private final String version;

  /**
   * @param version the version of this program
   */
  CheckEndpoint(String version) {
    this.version = version;
  }

  @Override
  public List<String> parameters() {
    return List.of(Parameters.FORMAT, Parameters.NAME, Parameters.DOCUMENT);
  }

  @Override
  public Rendering ofOne(Parameters parameters) throws ProblemException {
    return rendering(parameters, Rendering.FAILURE);
  }

  /** DocumentRequests that cannot be read are entries of the report. */
  @Override
  public Rendering ofSeveral(Parameters parameters) throws ProblemException {
    return rendering(parameters, Rendering.NO_FAILURE);
  }

  private Rendering rendering(Parameters parameters, Part failure) throws ProblemException {
    Format format = parameters.format(Format.values(), Format.JSON);
    DiagnosticReport report = report(format);
    Part entries = Part.one(reading -> Renderings.bytes(Renderings.entries(report, reading)));
    return new Rendering(
        mediaType(format),
        report.head(),
        report.separator(),
        new ReadTask(Section16::parse, List.of(entries, failure))::outcome,
        counts -> report.tail(counts.files(), counts.errors(), counts.warnings(), counts.infos()));
  }

  private DiagnosticReport report(Format format) {
    return switch (format) {
      case JSON -> DiagnosticReport.json();
      case TEXT -> DiagnosticReport.text();
      case SARIF -> DiagnosticReport.sarif(version);
    };
  }

  private static String mediaType(Format format) {
    return switch (format) {
      case JSON -> Rendering.JSON;
      case TEXT -> Rendering.TEXT;
      case SARIF -> "application/sarif+json";
    };
  }
}
