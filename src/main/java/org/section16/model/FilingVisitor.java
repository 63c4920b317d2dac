package org.section16.model;

/**
 * Walks a filing: a method for each kind of thing that it reports, called in the order of the form.
 *
 * <p>Each method goes on to what is inside. Override those that matter; call {@code
 * FilingVisitor.super} to go on from there:
 *
 * <pre>{@code
 * filing.accept(
 *     new FilingVisitor() {
 *       @Override
 *       public void visitNonDerivativeTransaction(NonDerivativeTransaction transaction) {
 *         System.out.println(transaction.securityTitle().raw());
 *       }
 *     });
 * }</pre>
 */
public interface FilingVisitor {
  /** Visits the boxes of the cover, the rows of both tables, the explanations and signatures. */
  default void visitFiling(Filing filing) {
    visitField("documentType", filing.documentType());
    visitField("periodOfReport", filing.periodOfReport());
    visitField("dateOfOriginalSubmission", filing.dateOfOriginalSubmission());
    visitField("noSecuritiesOwned", filing.noSecuritiesOwned());
    visitField("notSubjectToSection16", filing.notSubjectToSection16());
    visitField("form3HoldingsReported", filing.form3HoldingsReported());
    visitField("form4TransactionsReported", filing.form4TransactionsReported());
    visitField("aff10b5One", filing.aff10b5One());
    visitIssuer(filing.issuer());
    filing.reportingOwners().forEach(this::visitReportingOwner);
    visitField("filingGroup", filing.filingGroup());
    filing.entries().forEach(entry -> entry.accept(this));
    filing.footnotes().forEach(this::visitFootnote);
    visitField("remarks", filing.remarks());
    filing.ownerSignatures().forEach(this::visitOwnerSignature);
  }

  /** Visits box 2 (Form 3: box 3). */
  default void visitIssuer(Issuer issuer) {
    visitField("issuerCik", issuer.issuerCik());
    visitField("issuerName", issuer.issuerName());
    visitField("issuerTradingSymbol", issuer.issuerTradingSymbol());
    visitField("issuerForeignTradingSymbol", issuer.issuerForeignTradingSymbol());
  }

  /** Visits a reporting owner: boxes 1 and 5 (Form 3: boxes 1 and 4). */
  default void visitReportingOwner(ReportingOwner owner) {
    visitField("rptOwnerCik", owner.rptOwnerCik());
    visitField("rptOwnerName", owner.rptOwnerName());
    ReportingOwnerAddress address = owner.address();
    visitField("street1", address.street1());
    visitField("street2", address.street2());
    visitField("city", address.city());
    visitField("state", address.state());
    visitField("zipCode", address.zipCode());
    visitField("country", address.country());
    ReportingOwnerRelationship relationship = owner.relationship();
    visitField("isDirector", relationship.isDirector());
    visitField("isOfficer", relationship.isOfficer());
    visitField("isTenPercentOwner", relationship.isTenPercentOwner());
    visitField("isOther", relationship.isOther());
    visitField("officerTitle", relationship.officerTitle());
    visitField("otherText", relationship.otherText());
  }

  /** Visits a transaction in Table I. */
  default void visitNonDerivativeTransaction(NonDerivativeTransaction transaction) {
    visitField("securityTitle", transaction.securityTitle());
    visitField("transactionDate", transaction.transactionDate());
    visitField("deemedExecutionDate", transaction.deemedExecutionDate());
    visitCoding(transaction.transactionCoding());
    visitField("transactionTimeliness", transaction.transactionTimeliness());
    visitAmounts(transaction.transactionAmounts());
    visitOwned(transaction);
  }

  /** Visits a holding in Table I. */
  default void visitNonDerivativeHolding(NonDerivativeHolding holding) {
    visitField("securityTitle", holding.securityTitle());
    visitCoding(holding.transactionCoding());
    visitOwned(holding);
  }

  /** Visits a transaction in Table II. */
  default void visitDerivativeTransaction(DerivativeTransaction transaction) {
    visitField("securityTitle", transaction.securityTitle());
    visitField("conversionOrExercisePrice", transaction.conversionOrExercisePrice());
    visitField("transactionDate", transaction.transactionDate());
    visitField("deemedExecutionDate", transaction.deemedExecutionDate());
    visitCoding(transaction.transactionCoding());
    visitField("transactionTimeliness", transaction.transactionTimeliness());
    visitAmounts(transaction.transactionAmounts());
    visitUnderlying(transaction);
    visitOwned(transaction);
  }

  /** Visits a holding in Table II. */
  default void visitDerivativeHolding(DerivativeHolding holding) {
    visitField("securityTitle", holding.securityTitle());
    visitField("conversionOrExercisePrice", holding.conversionOrExercisePrice());
    visitCoding(holding.transactionCoding());
    visitUnderlying(holding);
    visitOwned(holding);
  }

  /** Visits an explanation. */
  default void visitFootnote(Footnote footnote) {}

  /** Visits a signature with its date. */
  default void visitOwnerSignature(OwnerSignature signature) {
    visitField("signatureName", signature.signatureName());
    visitField("signatureDate", signature.signatureDate());
  }

  /**
   * Visits a field, blank ones too, and the references to footnotes in it.
   *
   * @param name the schema's, such as {@code transactionPricePerShare}
   */
  default void visitField(String name, Reported<?> field) {
    field.footnotes().forEach(this::visitFootnoteReference);
  }

  /** Visits a reference to a footnote. */
  default void visitFootnoteReference(FootnoteReference reference) {}

  private void visitCoding(TransactionCoding coding) {
    visitField("transactionFormType", coding.transactionFormType());
    visitField("transactionCode", coding.transactionCode());
    visitField("equitySwapInvolved", coding.equitySwapInvolved());
  }

  private void visitAmounts(TransactionAmounts amounts) {
    visitField("transactionShares", amounts.transactionShares());
    visitField("transactionTotalValue", amounts.transactionTotalValue());
    visitField("transactionPricePerShare", amounts.transactionPricePerShare());
    visitField("transactionAcquiredDisposedCode", amounts.transactionAcquiredDisposedCode());
  }

  private void visitUnderlying(DerivativeEntry entry) {
    visitField("exerciseDate", entry.exerciseDate());
    visitField("expirationDate", entry.expirationDate());
    UnderlyingSecurity underlying = entry.underlyingSecurity();
    visitField("underlyingSecurityTitle", underlying.underlyingSecurityTitle());
    visitField("underlyingSecurityShares", underlying.underlyingSecurityShares());
    visitField("underlyingSecurityValue", underlying.underlyingSecurityValue());
  }

  private void visitOwned(TableEntry entry) {
    PostTransactionAmounts owned = entry.postTransactionAmounts();
    visitField("sharesOwnedFollowingTransaction", owned.sharesOwnedFollowingTransaction());
    visitField("valueOwnedFollowingTransaction", owned.valueOwnedFollowingTransaction());
    OwnershipNature nature = entry.ownershipNature();
    visitField("directOrIndirectOwnership", nature.directOrIndirectOwnership());
    visitField("natureOfOwnership", nature.natureOfOwnership());
  }
}
