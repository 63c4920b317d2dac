package org.section16.model;

import java.util.List;

/**
 * Builds a {@link Filing}, from scratch or from another filing. Meant for tests and tools.
 *
 * <pre>{@code
 * Filing amended =
 *     new FilingBuilder(filing)
 *         .set(DocumentField.DOCUMENT_TYPE, DocumentType.FORM_4A)
 *         .nonDerivativeTable(rows)
 *         .build();
 * }</pre>
 */
public final class FilingBuilder extends PartBuilder<DocumentField, FilingBuilder> {
  private Filing parts;

  /** Starts with an empty filing. */
  public FilingBuilder() {
    this(Filing.EMPTY);
  }

  /** Starts with everything that {@code filing} reports. */
  public FilingBuilder(Filing filing) {
    parts = filing;
    copy(List.of(DocumentField.values()), filing);
  }

  /** Sets the issuer. */
  public FilingBuilder issuer(Issuer issuer) {
    parts = parts.withParties(issuer, parts.reportingOwners());
    return this;
  }

  /** Sets the reporting owners. */
  public FilingBuilder reportingOwners(List<ReportingOwner> owners) {
    parts = parts.withParties(parts.issuer(), owners);
    return this;
  }

  /** Sets the rows of Table I. */
  public FilingBuilder nonDerivativeTable(List<? extends NonDerivativeEntry> rows) {
    return rows(List.copyOf(rows), parts.derivativeTable());
  }

  /** Sets the rows of Table II. */
  public FilingBuilder derivativeTable(List<? extends DerivativeEntry> rows) {
    return rows(parts.nonDerivativeTable(), List.copyOf(rows));
  }

  private FilingBuilder rows(List<NonDerivativeEntry> tableOne, List<DerivativeEntry> tableTwo) {
    parts = with(tableOne, tableTwo, parts.footnotes(), parts.ownerSignatures());
    return this;
  }

  /** Sets the explanations. */
  public FilingBuilder footnotes(List<Footnote> footnotes) {
    parts =
        with(
            parts.nonDerivativeTable(),
            parts.derivativeTable(),
            footnotes,
            parts.ownerSignatures());
    return this;
  }

  /** Sets the signatures. */
  public FilingBuilder ownerSignatures(List<OwnerSignature> signatures) {
    parts =
        with(parts.nonDerivativeTable(), parts.derivativeTable(), parts.footnotes(), signatures);
    return this;
  }

  /** Builds the filing. */
  public Filing build() {
    return with(
        parts.nonDerivativeTable(),
        parts.derivativeTable(),
        parts.footnotes(),
        parts.ownerSignatures());
  }

  private Filing with(
      List<NonDerivativeEntry> tableOne,
      List<DerivativeEntry> tableTwo,
      List<Footnote> footnotes,
      List<OwnerSignature> signatures) {
    return new Filing(
        get(DocumentField.DOCUMENT_TYPE),
        get(DocumentField.PERIOD_OF_REPORT),
        get(DocumentField.DATE_OF_ORIGINAL_SUBMISSION),
        get(DocumentField.NO_SECURITIES_OWNED),
        get(DocumentField.NOT_SUBJECT_TO_SECTION_16),
        get(DocumentField.FORM_3_HOLDINGS_REPORTED),
        get(DocumentField.FORM_4_TRANSACTIONS_REPORTED),
        get(DocumentField.AFF_10B5_ONE),
        parts.issuer(),
        parts.reportingOwners(),
        get(DocumentField.FILING_GROUP),
        tableOne,
        tableTwo,
        footnotes,
        get(DocumentField.REMARKS),
        signatures);
  }

  @Override
  Class<?> valueType(DocumentField field) {
    return switch (field) {
      case DOCUMENT_TYPE -> DocumentType.class;
      case FILING_GROUP -> FilingGroup.class;
      case PERIOD_OF_REPORT,
          DATE_OF_ORIGINAL_SUBMISSION,
          NO_SECURITIES_OWNED,
          NOT_SUBJECT_TO_SECTION_16,
          FORM_3_HOLDINGS_REPORTED,
          FORM_4_TRANSACTIONS_REPORTED,
          AFF_10B5_ONE,
          REMARKS ->
          Boolean.class;
    };
  }

  @Override
  FilingBuilder self() {
    return this;
  }
}
