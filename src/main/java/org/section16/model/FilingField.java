package org.section16.model;

/**
 * A field that a filing reports: what it is called, what it holds, and where it is in the model.
 *
 * <p>The five enums list all fields of a filing once, each in the order of the model: {@link
 * DocumentField}, {@link IssuerField}, {@link OwnerField}, {@link EntryField} and {@link
 * SignatureField}. What goes through all fields goes through these lists.
 *
 * @param <P> the part of a filing that the field belongs to
 */
public sealed interface FilingField<P>
    permits DocumentField, IssuerField, OwnerField, EntryField, SignatureField {
  /**
   * The name in the model, which is the schema's but for addresses: {@code
   * transactionPricePerShare}, {@code street1}.
   */
  String fieldName();

  /**
   * The elements of the schema that lead to it from its part, such as {@code
   * transactionAmounts.transactionPricePerShare} or {@code reportingOwnerAddress.rptOwnerStreet1}.
   */
  String path();

  /** What the field holds. */
  FieldType type();

  /**
   * The field in {@code part}; blank where the part has no such field, as a holding has no date.
   */
  Reported<?> in(P part);

  /**
   * The path with that of its part before it, such as {@code
   * nonDerivativeTable[1].transactionAmounts.transactionPricePerShare}.
   *
   * @param part the path of the part; empty for the filing itself
   */
  default String pathIn(String part) {
    return part.isEmpty() ? path() : part + "." + path();
  }

  /** The element that groups it with others in its part; empty if none does. */
  default String group() {
    return path().substring(0, Math.max(0, path().lastIndexOf('.')));
  }

  /** The name of its own element: the last of its {@link #path()}. */
  default String elementName() {
    return path().substring(path().lastIndexOf('.') + 1);
  }
}
