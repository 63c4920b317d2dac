package org.section16.model;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** A field of the filing itself, which occurs once. In the schema: {@code ownershipDocument}. */
public enum DocumentField implements FilingField<Filing> {
  /** Form type. */
  DOCUMENT_TYPE("documentType", FieldType.CODE, Filing::documentType),
  /** Box 3 (Form 3: box 2). */
  PERIOD_OF_REPORT("periodOfReport", FieldType.DATE, Filing::periodOfReport),
  /** Box 4 (Form 3: box 5). */
  DATE_OF_ORIGINAL_SUBMISSION(
      "dateOfOriginalSubmission", FieldType.DATE, Filing::dateOfOriginalSubmission),
  /** Form 3: 'No securities are beneficially owned'. */
  NO_SECURITIES_OWNED("noSecuritiesOwned", FieldType.BOX, Filing::noSecuritiesOwned),
  /** Exit box. */
  NOT_SUBJECT_TO_SECTION_16("notSubjectToSection16", FieldType.BOX, Filing::notSubjectToSection16),
  /** Form 5: 'Form 3 Holdings Reported'. */
  FORM_3_HOLDINGS_REPORTED("form3HoldingsReported", FieldType.BOX, Filing::form3HoldingsReported),
  /** Form 5: 'Form 4 Transactions Reported'. */
  FORM_4_TRANSACTIONS_REPORTED(
      "form4TransactionsReported", FieldType.BOX, Filing::form4TransactionsReported),
  /** Rule 10b5-1(c). */
  AFF_10B5_ONE("aff10b5One", FieldType.BOX, Filing::aff10b5One),
  /** Box 6, which the schema does not have. */
  FILING_GROUP("filingGroup", FieldType.BOX, Filing::filingGroup),
  /** Remarks. */
  REMARKS("remarks", FieldType.TEXT, Filing::remarks);

  /** The fields of the cover: all except box 6 and the remarks. */
  public static final List<DocumentField> COVER =
      List.copyOf(EnumSet.range(DOCUMENT_TYPE, AFF_10B5_ONE));

  private final String path;
  private final FieldType type;

  @SuppressWarnings("ImmutableEnumChecker") // the function is stateless
  private final Function<Filing, Reported<?>> accessor;

  DocumentField(String path, FieldType type, Function<Filing, Reported<?>> accessor) {
    this.path = path;
    this.type = type;
    this.accessor = accessor;
  }

  @Override
  public String fieldName() {
    return path;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public FieldType type() {
    return type;
  }

  @Override
  public Reported<?> in(Filing filing) {
    return accessor.apply(filing);
  }
}
