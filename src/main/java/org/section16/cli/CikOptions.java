package org.section16.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section16.edgar.XmlOptions;
import picocli.CommandLine.Option;

/**
 * The options of {@code parse} for EDGAR's XML: the CIKs, which it needs and pages do not print.
 */
final class CikOptions {
  @Option(
      names = "--issuer-cik",
      paramLabel = "CIK",
      description = "xml: the issuer's CIK, which pages do not print.")
  private @Nullable String issuerCik;

  @Option(
      names = "--owner-cik",
      paramLabel = "CIK",
      description = "xml: the reporting owner's CIK; repeat for each further owner, in order.")
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

  /** Describes the options that results depend on. */
  String description() {
    return issuerCik + " " + ownerCiks;
  }
}
