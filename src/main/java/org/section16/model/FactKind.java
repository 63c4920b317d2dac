package org.section16.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The kinds of {@link FootnoteFact}. */
public enum FactKind {
  /** {@link FootnoteFact.PriceRange}. */
  PRICE_RANGE("priceRange", FootnoteFact.PriceRange.class),
  /** {@link FootnoteFact.AveragePrice}. */
  AVERAGE_PRICE("averagePrice", FootnoteFact.AveragePrice.class),
  /** {@link FootnoteFact.TradingPlan}. */
  TRADING_PLAN("tradingPlan", FootnoteFact.TradingPlan.class),
  /** {@link FootnoteFact.Vesting}. */
  VESTING("vesting", FootnoteFact.Vesting.class),
  /** {@link FootnoteFact.Conversion}. */
  CONVERSION("conversion", FootnoteFact.Conversion.class),
  /** {@link FootnoteFact.TaxWithholding}. */
  TAX_WITHHOLDING("taxWithholding", FootnoteFact.TaxWithholding.class),
  /** {@link FootnoteFact.IndirectOwnership}. */
  INDIRECT_OWNERSHIP("indirectOwnership", FootnoteFact.IndirectOwnership.class),
  /** {@link FootnoteFact.Disclaimer}. */
  DISCLAIMER("disclaimer", FootnoteFact.Disclaimer.class),
  /** {@link FootnoteFact.Gift}. */
  GIFT("gift", FootnoteFact.Gift.class),
  /** {@link FootnoteFact.Plan}. */
  PLAN("plan", FootnoteFact.Plan.class),
  /** {@link FootnoteFact.Split}. */
  SPLIT("split", FootnoteFact.Split.class),
  /** {@link FootnoteFact.Continuation}. */
  CONTINUATION("continuation", FootnoteFact.Continuation.class),
  /** {@link FootnoteFact.NoExpiration}. */
  NO_EXPIRATION("noExpiration", FootnoteFact.NoExpiration.class),
  /** {@link FootnoteFact.Merger}. */
  MERGER("merger", FootnoteFact.Merger.class);

  private static final Map<Class<? extends FootnoteFact>, FactKind> BY_TYPE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(kind -> kind.type, kind -> kind));

  private final String key;
  private final Class<? extends FootnoteFact> type;

  FactKind(String key, Class<? extends FootnoteFact> type) {
    this.key = key;
    this.type = type;
  }

  /** Returns the kind of {@code fact}. */
  static FactKind of(FootnoteFact fact) {
    return Objects.requireNonNull(BY_TYPE.get(fact.getClass()));
  }

  /** Returns the name in JSON. */
  public String key() {
    return key;
  }
}
