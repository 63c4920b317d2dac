package org.section16.model;

/** The kinds of {@link FootnoteFact}. */
public enum FactKind {
  /** {@link FootnoteFact.PriceRange}. */
  PRICE_RANGE("priceRange"),
  /** {@link FootnoteFact.AveragePrice}. */
  AVERAGE_PRICE("averagePrice"),
  /** {@link FootnoteFact.TradingPlan}. */
  TRADING_PLAN("tradingPlan"),
  /** {@link FootnoteFact.Vesting}. */
  VESTING("vesting"),
  /** {@link FootnoteFact.Conversion}. */
  CONVERSION("conversion"),
  /** {@link FootnoteFact.TaxWithholding}. */
  TAX_WITHHOLDING("taxWithholding"),
  /** {@link FootnoteFact.IndirectOwnership}. */
  INDIRECT_OWNERSHIP("indirectOwnership"),
  /** {@link FootnoteFact.Disclaimer}. */
  DISCLAIMER("disclaimer"),
  /** {@link FootnoteFact.Gift}. */
  GIFT("gift"),
  /** {@link FootnoteFact.Plan}. */
  PLAN("plan"),
  /** {@link FootnoteFact.Split}. */
  SPLIT("split"),
  /** {@link FootnoteFact.Continuation}. */
  CONTINUATION("continuation"),
  /** {@link FootnoteFact.NoExpiration}. */
  NO_EXPIRATION("noExpiration"),
  /** {@link FootnoteFact.Merger}. */
  MERGER("merger");

  private final String key;

  FactKind(String key) {
    this.key = key;
  }

  /** The name in JSON. */
  public String key() {
    return key;
  }
}
