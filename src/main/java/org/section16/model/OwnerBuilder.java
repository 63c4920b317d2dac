package org.section16.model;

/** Builds a {@link ReportingOwner}. Meant for tests and tools. */
public final class OwnerBuilder extends PartBuilder<OwnerField, OwnerBuilder> {
  /** Starts with a blank owner. */
  public OwnerBuilder() {}

  /** Starts with the fields of {@code owner}. */
  public OwnerBuilder(ReportingOwner owner) {
    copy(OwnerField.ALL, owner);
  }

  /** Builds the owner. */
  public ReportingOwner build() {
    return new ReportingOwner(
        get(OwnerField.RPT_OWNER_CIK),
        get(OwnerField.RPT_OWNER_NAME),
        new ReportingOwnerAddress(
            get(OwnerField.STREET_1),
            get(OwnerField.STREET_2),
            get(OwnerField.CITY),
            get(OwnerField.STATE),
            get(OwnerField.ZIP_CODE),
            get(OwnerField.COUNTRY)),
        new ReportingOwnerRelationship(
            get(OwnerField.IS_DIRECTOR),
            get(OwnerField.IS_OFFICER),
            get(OwnerField.IS_TEN_PERCENT_OWNER),
            get(OwnerField.IS_OTHER),
            get(OwnerField.OFFICER_TITLE),
            get(OwnerField.OTHER_TEXT)));
  }

  @Override
  Class<?> valueType(OwnerField field) {
    return Boolean.class;
  }

  @Override
  OwnerBuilder self() {
    return this;
  }
}
