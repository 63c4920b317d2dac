package org.section16.model;

/**
 * The relationship of a reporting owner to the issuer: box 5 (Form 3: box 4). In the schema: {@code
 * reportingOwnerRelationship}.
 *
 * <pre>
 * {@code [ ] Director [ ] 10% Owner [X] Officer (give title below) [ ] Other (specify below) EVP, Sales}
 * </pre>
 *
 * @param isDirector box 'Director'
 * @param isOfficer box 'Officer'
 * @param isTenPercentOwner box '10% Owner'
 * @param isOther box 'Other'
 * @param officerTitle title below 'Officer'
 * @param otherText text below 'Other'
 */
public record ReportingOwnerRelationship(
    Reported<Boolean> isDirector,
    Reported<Boolean> isOfficer,
    Reported<Boolean> isTenPercentOwner,
    Reported<Boolean> isOther,
    Reported<String> officerTitle,
    Reported<String> otherText) {
  /** A relationship in which every field is blank. */
  public static final ReportingOwnerRelationship UNKNOWN =
      new ReportingOwnerRelationship(
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing(),
          Reported.nothing());
}
