package org.section16.model;

/** Makes an {@link Issuer}, for tests and tools. */
public final class IssuerBuilder extends PartBuilder<IssuerField, IssuerBuilder> {
  /** An issuer without any fields. */
  public IssuerBuilder() {}

  /** An issuer with the fields of {@code issuer}. */
  public IssuerBuilder(Issuer issuer) {
    copy(IssuerField.ALL, issuer);
  }

  /** The issuer. */
  public Issuer build() {
    return new Issuer(
        get(IssuerField.ISSUER_CIK),
        get(IssuerField.ISSUER_NAME),
        get(IssuerField.ISSUER_TRADING_SYMBOL),
        get(IssuerField.ISSUER_FOREIGN_TRADING_SYMBOL));
  }

  @Override
  Class<?> choice(IssuerField field) {
    return Boolean.class;
  }

  @Override
  IssuerBuilder self() {
    return this;
  }
}
