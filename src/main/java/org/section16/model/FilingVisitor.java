package org.section16.model;

/**
 * Visits a filing: a method for each part that it reports, called in the order of the form.
 *
 * <p>By default each method visits the contents of its part. Override the methods you need, and
 * call {@code FilingVisitor.super} to visit the contents as well:
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
 *
 * <p>{@link #visitRow} and {@link #visitField(String, FilingField, Reported)} receive paths in the
 * notation of {@link org.section16.Diagnostic#path()}. Visiting a filing calls them for every row
 * and field, no matter which other methods are overridden.
 */
public interface FilingVisitor {
  /**
   * Visits the cover, the rows of both tables, the explanations, the remarks and the signatures.
   */
  default void visitFiling(Filing filing) {
    DocumentField.COVER.forEach(field -> visitField(field.fieldName(), field.in(filing)));
    visitIssuer(filing.issuer());
    filing.reportingOwners().forEach(this::visitReportingOwner);
    visitField(DocumentField.FILING_GROUP.fieldName(), filing.filingGroup());
    filing.entries().forEach(entry -> entry.accept(this));
    filing.footnotes().forEach(this::visitFootnote);
    visitField(DocumentField.REMARKS.fieldName(), filing.remarks());
    filing.ownerSignatures().forEach(this::visitOwnerSignature);
    new PathWalk(this).walk(filing);
  }

  /** Visits box 2 (Form 3: box 3). */
  default void visitIssuer(Issuer issuer) {
    IssuerField.ALL.forEach(field -> visitField(field.fieldName(), field.in(issuer)));
  }

  /** Visits a reporting owner: boxes 1 and 5 (Form 3: boxes 1 and 4). */
  default void visitReportingOwner(ReportingOwner owner) {
    OwnerField.ALL.forEach(field -> visitField(field.fieldName(), field.in(owner)));
  }

  /** Visits a transaction in Table I. */
  default void visitNonDerivativeTransaction(NonDerivativeTransaction transaction) {
    visitFields(transaction);
  }

  /** Visits a holding in Table I. */
  default void visitNonDerivativeHolding(NonDerivativeHolding holding) {
    visitFields(holding);
  }

  /** Visits a transaction in Table II. */
  default void visitDerivativeTransaction(DerivativeTransaction transaction) {
    visitFields(transaction);
  }

  /** Visits a holding in Table II. */
  default void visitDerivativeHolding(DerivativeHolding holding) {
    visitFields(holding);
  }

  /** Visits an explanation. */
  default void visitFootnote(Footnote footnote) {}

  /** Visits a signature and its date. */
  default void visitOwnerSignature(OwnerSignature signature) {
    SignatureField.ALL.forEach(field -> visitField(field.fieldName(), field.in(signature)));
  }

  /**
   * Visits a field, blank or not, and its footnote references.
   *
   * <p>The names are those of {@link DocumentField} ({@code documentType}, {@code periodOfReport},
   * {@code filingGroup}, {@code remarks} …), {@link IssuerField} ({@code issuerName} …), {@link
   * OwnerField} ({@code rptOwnerName}, {@code street1}, {@code isDirector} …), {@link EntryField}
   * ({@code securityTitle}, {@code transactionDate}, {@code transactionCode}, {@code
   * transactionShares}, {@code transactionPricePerShare} …) and {@link SignatureField} ({@code
   * signatureName}, {@code signatureDate}).
   *
   * @param name the {@linkplain FilingField#fieldName() name of the field}, such as {@code
   *     transactionPricePerShare}
   */
  default void visitField(String name, Reported<?> field) {
    field.footnotes().forEach(this::visitFootnoteReference);
  }

  /**
   * Visits a field, blank or not, with its path.
   *
   * @param path the path in the filing, with indexes from 0, such as {@code
   *     nonDerivativeTable[1].transactionAmounts.transactionPricePerShare}
   * @param field the name, the type and the schema path of the field
   * @param reported what the field reports
   */
  default void visitField(String path, FilingField<?> field, Reported<?> reported) {}

  /**
   * Visits a row of either table with its path, before {@link #visitField(String, FilingField,
   * Reported)} is called for its fields.
   *
   * @param path the path in the filing, with an index from 0, such as {@code nonDerivativeTable[1]}
   */
  default void visitRow(String path, TableEntry row) {}

  /** Visits a footnote reference. */
  default void visitFootnoteReference(FootnoteReference reference) {}

  private void visitFields(TableEntry entry) {
    EntryField.of(entry).forEach(field -> visitField(field.fieldName(), field.in(entry)));
  }
}
