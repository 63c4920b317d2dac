package org.section16.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.batch.Reading;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.edgar.XmlOptions;
import picocli.CommandLine.Option;

/**
 * The options of {@code parse} for EDGAR's XML: the numbers that it needs and pages do not print.
 */
final class XmlNumbers {
  @Option(
      names = "--issuer-cik",
      paramLabel = "CIK",
      description = "xml: EDGAR's number of the issuer, which pages do not print.")
  private @Nullable String issuerCik;

  @Option(
      names = "--owner-cik",
      paramLabel = "CIK",
      description =
          "xml: EDGAR's number of the reporting owner; again for each further owner, in order.")
  private List<String> ownerCiks = List.of();

  void check(Format format) {
    if (format != Format.XML && (issuerCik != null || !ownerCiks.isEmpty())) {
      throw new UsageException("--issuer-cik and --owner-cik are for --format xml");
    }
  }

  XmlOptions options() {
    try {
      return new XmlOptions(Optional.ofNullable(issuerCik), ownerCiks);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The same with what the XML will lack or replace among its diagnostics. */
  Reading diagnosed(Reading reading) {
    if (reading.result().isEmpty()) {
      return reading;
    }
    ParseResult result = reading.result().get();
    List<Diagnostic> diagnosed = new ArrayList<>(result.diagnostics());
    OwnershipXmlWriter writer = new OwnershipXmlWriter(options());
    diagnosed.addAll(writer.omissions(result.filing()));
    diagnosed.addAll(writer.replacements(result.filing()));
    diagnosed.sort(Diagnostic.BY_PLACE);
    return Reading.of(
        reading.number(),
        reading.input(),
        new ParseResult(result.filing(), diagnosed, result.source()));
  }

  /** What results depend on, for a run that goes on. */
  String description() {
    return issuerCik + " " + ownerCiks;
  }
}
