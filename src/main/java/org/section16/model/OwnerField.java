package org.section16.model;

import java.util.List;
import java.util.function.Function;

/** A field of a reporting owner. In the schema: {@code reportingOwner}. */
public enum OwnerField implements FilingField<ReportingOwner> {
  /** Central Index Key (CIK). */
  RPT_OWNER_CIK(
      "rptOwnerCik", "reportingOwnerId.rptOwnerCik", FieldType.CIK, ReportingOwner::rptOwnerCik),
  /** Name, last name first. */
  RPT_OWNER_NAME(
      "rptOwnerName",
      "reportingOwnerId.rptOwnerName",
      FieldType.TEXT,
      ReportingOwner::rptOwnerName),
  /** First line of the street address. */
  STREET_1("street1", "rptOwnerStreet1", ReportingOwnerAddress::street1),
  /** Second line of the street address. */
  STREET_2("street2", "rptOwnerStreet2", ReportingOwnerAddress::street2),
  /** City. */
  CITY("city", "rptOwnerCity", ReportingOwnerAddress::city),
  /** State, or whatever the box 'State' holds. */
  STATE("state", "rptOwnerState", ReportingOwnerAddress::state),
  /** Zip or postal code. */
  ZIP_CODE("zipCode", "rptOwnerZipCode", ReportingOwnerAddress::zipCode),
  /** Country, on forms since 2026. */
  COUNTRY("country", "rptOwnerCountry", ReportingOwnerAddress::country),
  /** Box 'Director'. */
  IS_DIRECTOR("isDirector", FieldType.BOX, ReportingOwnerRelationship::isDirector),
  /** Box 'Officer'. */
  IS_OFFICER("isOfficer", FieldType.BOX, ReportingOwnerRelationship::isOfficer),
  /** Box '10% Owner'. */
  IS_TEN_PERCENT_OWNER(
      "isTenPercentOwner", FieldType.BOX, ReportingOwnerRelationship::isTenPercentOwner),
  /** Box 'Other'. */
  IS_OTHER("isOther", FieldType.BOX, ReportingOwnerRelationship::isOther),
  /** Title below 'Officer'. */
  OFFICER_TITLE("officerTitle", FieldType.TEXT, ReportingOwnerRelationship::officerTitle),
  /** Text below 'Other'. */
  OTHER_TEXT("otherText", FieldType.TEXT, ReportingOwnerRelationship::otherText);

  /** All fields, in order. */
  public static final List<OwnerField> ALL = List.of(values());

  private final String fieldName;
  private final String path;
  private final FieldType type;

  @SuppressWarnings("ImmutableEnumChecker") // the function is stateless
  private final Function<ReportingOwner, Reported<?>> accessor;

  OwnerField(
      String fieldName,
      String path,
      FieldType type,
      Function<ReportingOwner, Reported<?>> accessor) {
    this.fieldName = fieldName;
    this.path = path;
    this.type = type;
    this.accessor = accessor;
  }

  /** Creates a field of the address. */
  OwnerField(
      String fieldName, String element, Function<ReportingOwnerAddress, Reported<?>> accessor) {
    this(
        fieldName,
        "reportingOwnerAddress." + element,
        FieldType.TEXT,
        owner -> accessor.apply(owner.address()));
  }

  /** Creates a field of the relationship. */
  OwnerField(
      String element, FieldType type, Function<ReportingOwnerRelationship, Reported<?>> accessor) {
    this(
        element,
        "reportingOwnerRelationship." + element,
        type,
        owner -> accessor.apply(owner.relationship()));
  }

  @Override
  public String fieldName() {
    return fieldName;
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
  public Reported<?> in(ReportingOwner owner) {
    return accessor.apply(owner);
  }
}
