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
  private static final Pattern EDGAR = Pattern.compile("\\d{10}-\\d{2}-\\d{6}");
  private static final int CIK_DIGITS = 10;

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

  /**
   * What the header of EDGAR's submission says at the beginning of {@code document}, if it has one.
   *
   * @param accessionNumber the number where the document does not tell it, such as the stem of its
   *     file
   */
  public static FilingMetadata in(String document, String accessionNumber) {
    return SubmissionMetadata.in(document, accessionNumber);
  }

  /** EDGAR's number of the filing, if {@link #accessionNumber()} is one and not only a key. */
  public Optional<String> edgarAccessionNumber() {
    return Optional.of(accessionNumber).filter(number -> EDGAR.matcher(number).matches());
  }

  /** The filing with the CIKs that are known here and that its document does not carry. */
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
              known(cik, owner.rptOwnerCik(), owner.rptOwnerName()),
              owner.rptOwnerName(),
              owner.address(),
              owner.relationship()));
    }
    Issuer issuer = filing.issuer();
    return filing.withParties(
        new Issuer(
            known(issuerCik, issuer.issuerCik(), issuer.issuerName()),
            issuer.issuerName(),
            issuer.issuerTradingSymbol(),
            issuer.issuerForeignTradingSymbol()),
        owners);
  }

  /** The number as EDGAR writes it, with ten digits. */
  private static Reported<String> known(
      Optional<String> cik, Reported<String> reported, Reported<String> name) {
    return cik.map(digits -> "0".repeat(CIK_DIGITS - digits.length()) + digits)
        .map(digits -> Reported.inferred(digits, name.span()))
        .orElse(reported);
  }

  XmlOptions ciks() {
    return new XmlOptions(issuerCik, rptOwnerCiks);
  }
}
