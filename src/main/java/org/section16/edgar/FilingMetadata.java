package org.section16.edgar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the SEC's data sets have of a filing and its page does not print.
 *
 * @param accessionNumber EDGAR's number of the filing, such as {@code 0001209191-13-039034}; the
 *     key of all tables
 * @param filingDate the day on which EDGAR received it
 * @param fileNumber the SEC's file number of the issuer, such as {@code 001-35662}
 * @param issuerCik number of the issuer; without it, the one that the filing carries
 * @param rptOwnerCiks numbers of the reporting owners, in their order; an owner without one keeps
 *     the one that the filing carries
 */
public record FilingMetadata(
    String accessionNumber,
    Optional<LocalDate> filingDate,
    Optional<String> fileNumber,
    Optional<String> issuerCik,
    List<String> rptOwnerCiks) {
  /**
   * Checks the numbers and gives CIKs ten digits, as EDGAR does.
   *
   * @throws IllegalArgumentException if a CIK is not made of one to ten digits
   */
  public FilingMetadata {
    XmlOptions ciks = new XmlOptions(issuerCik, rptOwnerCiks);
    issuerCik = ciks.issuerCik();
    rptOwnerCiks = ciks.rptOwnerCiks();
  }

  /** Nothing but the number of the filing. */
  public static FilingMetadata of(String accessionNumber) {
    return new FilingMetadata(
        accessionNumber, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  XmlOptions ciks() {
    return new XmlOptions(issuerCik, rptOwnerCiks);
  }
}
