package org.section16.model;

/** Builds an {@link Issuer}. Meant for tests and tools. */
public final class IssuerBuilder extends PartBuilder<IssuerField, IssuerBuilder> {
  /** Starts with a blank issuer. */
  public IssuerBuilder() {}

  /** Starts with the fields of {@code issuer}. */
  public IssuerBuilder(Issuer issuer) {
    copy(IssuerField.ALL, issuer);
  }

  /** Builds the issuer. */
  public Issuer build() {
    return new Issuer(
        get(IssuerField.ISSUER_CIK),
        get(IssuerField.ISSUER_NAME),
        get(IssuerField.ISSUER_TRADING_SYMBOL),
        get(IssuerField.ISSUER_FOREIGN_TRADING_SYMBOL));
  }

  @Override
  Class<?> valueType(IssuerField field) {
    return Boolean.class;
  }

  @Override
  IssuerBuilder self() {
    return this;
  }
}
