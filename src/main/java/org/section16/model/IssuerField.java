package org.section16.model;

import java.util.List;
import java.util.function.Function;

/** A field of the issuer. In the schema: {@code issuer}. */
public enum IssuerField implements FilingField<Issuer> {
  /** Central Index Key (CIK). */
  ISSUER_CIK("issuerCik", FieldType.CIK, Issuer::issuerCik),
  /** Name. */
  ISSUER_NAME("issuerName", FieldType.TEXT, Issuer::issuerName),
  /** Ticker. */
  ISSUER_TRADING_SYMBOL("issuerTradingSymbol", FieldType.TEXT, Issuer::issuerTradingSymbol),
  /** Foreign ticker, on forms since 2026. */
  ISSUER_FOREIGN_TRADING_SYMBOL(
      "issuerForeignTradingSymbol", FieldType.TEXT, Issuer::issuerForeignTradingSymbol);

  /** All fields, in order. */
  public static final List<IssuerField> ALL = List.of(values());

  private final String path;
  private final FieldType type;

  @SuppressWarnings("ImmutableEnumChecker") // the function is stateless
  private final Function<Issuer, Reported<?>> accessor;

  IssuerField(String path, FieldType type, Function<Issuer, Reported<?>> accessor) {
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
  public Reported<?> in(Issuer issuer) {
    return accessor.apply(issuer);
  }
}
