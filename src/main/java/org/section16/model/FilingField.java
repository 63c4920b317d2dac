package org.section16.model;

/**
 * A field that a filing reports: its name, its type, and how to get it from the model.
 *
 * <p>The five enums list each field of a filing once, in the order of the model: {@link
 * DocumentField}, {@link IssuerField}, {@link OwnerField}, {@link EntryField} and {@link
 * SignatureField}. Code that iterates over all fields uses these enums.
 *
 * @param <P> the part of a filing that the field belongs to
 */
public sealed interface FilingField<P>
    permits DocumentField, IssuerField, OwnerField, EntryField, SignatureField {
  /**
   * Returns the name in the model, such as {@code transactionPricePerShare} or {@code street1}.
   * Except for addresses it is the name in the schema.
   */
  String fieldName();

  /**
   * Returns the path of schema elements from the part to the field, such as {@code
   * transactionAmounts.transactionPricePerShare} or {@code reportingOwnerAddress.rptOwnerStreet1}.
   */
  String path();

  /** Returns the type of the field. */
  FieldType type();

  /**
   * Returns the field in {@code part}; blank where the part has no such field, such as the date of
   * a holding.
   */
  Reported<?> in(P part);

  /**
   * Returns the path of the field within the filing, such as {@code
   * nonDerivativeTable[1].transactionAmounts.transactionPricePerShare}.
   *
   * @param part the path of the part; empty for the filing itself
   */
  default String pathIn(String part) {
    return part.isEmpty() ? path() : part + "." + path();
  }

  /**
   * Returns the schema element that groups the field with others in its part; empty if none does.
   */
  default String group() {
    return path().substring(0, Math.max(0, path().lastIndexOf('.')));
  }

  /** Returns the name of the field's own schema element: the last one in its {@link #path()}. */
  default String elementName() {
    return path().substring(path().lastIndexOf('.') + 1);
  }
}
