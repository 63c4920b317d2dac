package org.section16.edgar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.model.Filing;
import org.section16.model.Issuer;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;

/**
 * Data about a filing that the SEC's data sets contain but its page does not print.
 *
 * @param accessionNumber EDGAR's number for the filing, such as {@code 0001209191-13-039034}; the
 *     key of all tables
 * @param filingDate the date on which EDGAR received it
 * @param fileNumber the SEC's file number for the issuer, such as {@code 001-35662}
 * @param issuerCik CIK of the issuer; if empty, the one in the filing is used
 * @param rptOwnerCiks CIKs of the reporting owners, in order; for an owner without one, the one in
 *     the filing is used
 */
public record FilingMetadata(
    String accessionNumber,
    Optional<LocalDate> filingDate,
    Optional<String> fileNumber,
    Optional<String> issuerCik,
    List<String> rptOwnerCiks) {
  private static final Pattern ACCESSION_NUMBER = Pattern.compile("\\d{10}-\\d{2}-\\d{6}");
  private static final int CIK_DIGITS = 10;

  /**
   * Validates the CIKs and pads them to ten digits, as EDGAR does.
   *
   * @throws IllegalArgumentException if a CIK does not consist of one to ten digits
   */
  public FilingMetadata {
    XmlOptions ciks = new XmlOptions(issuerCik, rptOwnerCiks);
    issuerCik = ciks.issuerCik();
    rptOwnerCiks = ciks.rptOwnerCiks();
  }

  /** Returns metadata with only the accession number. */
  public static FilingMetadata of(String accessionNumber) {
    return new FilingMetadata(
        accessionNumber, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * Returns the metadata in the EDGAR submission header at the beginning of {@code document}, if it
   * has one.
   *
   * @param accessionNumber the number to use if the document does not contain one, such as the file
   *     name without its extension
   */
  public static FilingMetadata in(String document, String accessionNumber) {
    return SubmissionMetadata.in(document, accessionNumber);
  }

  /** Returns {@link #accessionNumber()} if it is a real one and not just a key. */
  public Optional<String> edgarAccessionNumber() {
    return Optional.of(accessionNumber)
        .filter(number -> ACCESSION_NUMBER.matcher(number).matches());
  }

  /** Returns {@code filing} with the CIKs of this metadata. */
  public Filing complete(Filing filing) {
    if (issuerCik.isEmpty() && rptOwnerCiks.isEmpty()) {
      return filing;
    }
    List<ReportingOwner> owners = new ArrayList<>();
    for (ReportingOwner owner : filing.reportingOwners()) {
      Optional<String> cik =
          Optional.of(owners.size()).filter(i -> i < rptOwnerCiks.size()).map(rptOwnerCiks::get);
      owners.add(
          new ReportingOwner(
              suppliedOrReported(cik, owner.rptOwnerCik(), owner.rptOwnerName()),
              owner.rptOwnerName(),
              owner.address(),
              owner.relationship()));
    }
    Issuer issuer = filing.issuer();
    return filing.withParties(
        new Issuer(
            suppliedOrReported(issuerCik, issuer.issuerCik(), issuer.issuerName()),
            issuer.issuerName(),
            issuer.issuerTradingSymbol(),
            issuer.issuerForeignTradingSymbol()),
        owners);
  }

  /** Returns the supplied CIK padded to ten digits; without one, the reported CIK. */
  private static Reported<String> suppliedOrReported(
      Optional<String> cik, Reported<String> reported, Reported<String> name) {
    return cik.map(digits -> "0".repeat(CIK_DIGITS - digits.length()) + digits)
        .map(digits -> Reported.inferred(digits, name.span()))
        .orElse(reported);
  }

  XmlOptions ciks() {
    return new XmlOptions(issuerCik, rptOwnerCiks);
  }
}
