package org.section16.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one Form 3, 4 or 5 reports. In the schema: {@code ownershipDocument}.
 *
 * <p>A check box that the page does not show has no value: unknown is neither true nor false.
 *
 * @param documentType form type; '/A' is inferred from box 4 where the page does not print it
 * @param periodOfReport box 3: earliest transaction (Form 3: box 2, event; Form 5: fiscal year end)
 * @param dateOfOriginalSubmission box 4 (Form 3: box 5), on amendments
 * @param noSecuritiesOwned Form 3: 'No securities are beneficially owned'
 * @param notSubjectToSection16 exit box: 'no longer subject to Section 16'
 * @param form3HoldingsReported Form 5: 'Form 3 Holdings Reported'
 * @param form4TransactionsReported Form 5: 'Form 4 Transactions Reported'
 * @param aff10b5One 'transaction was made pursuant to a contract, instruction or written plan …
 *     Rule 10b5-1(c)', since 2023
 * @param issuer box 2 (Form 3: box 3)
 * @param reportingOwners box 1, once for each owner of a joint filing
 * @param filingGroup box 6
 * @param nonDerivativeTable rows of Table I
 * @param derivativeTable rows of Table II
 * @param footnotes 'Explanation of Responses', in the order of the page
 * @param remarks 'Remarks'
 * @param ownerSignatures signatures
 */
public record Filing(
    Reported<DocumentType> documentType,
    Reported<LocalDate> periodOfReport,
    Reported<LocalDate> dateOfOriginalSubmission,
    Reported<Boolean> noSecuritiesOwned,
    Reported<Boolean> notSubjectToSection16,
    Reported<Boolean> form3HoldingsReported,
    Reported<Boolean> form4TransactionsReported,
    Reported<Boolean> aff10b5One,
    Issuer issuer,
    List<ReportingOwner> reportingOwners,
    Reported<FilingGroup> filingGroup,
    List<NonDerivativeEntry> nonDerivativeTable,
    List<DerivativeEntry> derivativeTable,
    List<Footnote> footnotes,
    Reported<String> remarks,
    List<OwnerSignature> ownerSignatures) {
  /** A filing in which every field is blank. */
  public static final Filing EMPTY =
      new Filing(
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Issuer.UNKNOWN,
          List.of(),
          Reported.nothing(),
          List.of(),
          List.of(),
          List.of(),
          Reported.nothing(),
          List.of());

  public Filing {
    reportingOwners = List.copyOf(reportingOwners);
    nonDerivativeTable = List.copyOf(nonDerivativeTable);
    derivativeTable = List.copyOf(derivativeTable);
    footnotes = List.copyOf(footnotes);
    ownerSignatures = List.copyOf(ownerSignatures);
  }

  /** Returns a copy of this filing with the given issuer and reporting owners. */
  public Filing withParties(Issuer newIssuer, List<ReportingOwner> newReportingOwners) {
    return new Filing(
        documentType,
        periodOfReport,
        dateOfOriginalSubmission,
        noSecuritiesOwned,
        notSubjectToSection16,
        form3HoldingsReported,
        form4TransactionsReported,
        aff10b5One,
        newIssuer,
        newReportingOwners,
        filingGroup,
        nonDerivativeTable,
        derivativeTable,
        footnotes,
        remarks,
        ownerSignatures);
  }

  /** Passes everything in this filing to {@code visitor}, in the order of the form. */
  public void accept(FilingVisitor visitor) {
    visitor.visitFiling(this);
  }

  /** Returns the rows of both tables, Table I first. */
  public Stream<TableEntry> entries() {
    return Stream.concat(nonDerivativeTable.stream(), derivativeTable.stream());
  }
}
