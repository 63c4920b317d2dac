package org.section16.model;

import java.util.List;
import java.util.function.Function;

/** A field of a signature. In the schema: {@code ownerSignature}. */
public enum SignatureField implements FilingField<OwnerSignature> {
  /** Text of the signature. */
  SIGNATURE_NAME("signatureName", FieldType.TEXT, OwnerSignature::signatureName),
  /** Date of the signature. */
  SIGNATURE_DATE("signatureDate", FieldType.DATE, OwnerSignature::signatureDate);

  /** All fields, in order. */
  public static final List<SignatureField> ALL = List.of(values());

  private final String path;
  private final FieldType type;

  @SuppressWarnings("ImmutableEnumChecker") // the function is stateless
  private final Function<OwnerSignature, Reported<?>> accessor;

  SignatureField(String path, FieldType type, Function<OwnerSignature, Reported<?>> accessor) {
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
  public Reported<?> in(OwnerSignature signature) {
    return accessor.apply(signature);
  }
}
