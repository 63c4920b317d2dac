package org.section16.model;

/** Builds an {@link OwnerSignature}. Meant for tests and tools. */
public final class SignatureBuilder extends PartBuilder<SignatureField, SignatureBuilder> {
  /** Starts with a blank signature. */
  public SignatureBuilder() {}

  /** Starts with the fields of {@code signature}. */
  public SignatureBuilder(OwnerSignature signature) {
    copy(SignatureField.ALL, signature);
  }

  /** Builds the signature. */
  public OwnerSignature build() {
    return new OwnerSignature(
        get(SignatureField.SIGNATURE_NAME), get(SignatureField.SIGNATURE_DATE));
  }

  @Override
  Class<?> valueType(SignatureField field) {
    return Boolean.class;
  }

  @Override
  SignatureBuilder self() {
    return this;
  }
}
