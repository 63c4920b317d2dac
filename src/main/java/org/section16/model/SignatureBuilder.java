package org.section16.model;

/** Makes an {@link OwnerSignature}, for tests and tools. */
public final class SignatureBuilder extends PartBuilder<SignatureField, SignatureBuilder> {
  /** A signature without any fields. */
  public SignatureBuilder() {}

  /** A signature with the fields of {@code signature}. */
  public SignatureBuilder(OwnerSignature signature) {
    copy(SignatureField.ALL, signature);
  }

  /** The signature. */
  public OwnerSignature build() {
    return new OwnerSignature(
        get(SignatureField.SIGNATURE_NAME), get(SignatureField.SIGNATURE_DATE));
  }

  @Override
  Class<?> choice(SignatureField field) {
    return Boolean.class;
  }

  @Override
  SignatureBuilder self() {
    return this;
  }
}
