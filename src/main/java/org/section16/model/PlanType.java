package org.section16.model;

/** The kind of plan under which securities are acquired. */
public enum PlanType {
  /** Employee stock purchase plan. */
  ESPP("espp"),
  /** 401(k) or other savings plan. */
  SAVINGS("401k"),
  /** Dividend reinvestment plan. */
  DIVIDEND_REINVESTMENT("drip"),
  /** Deferred compensation plan. */
  DEFERRED_COMPENSATION("deferredCompensation"),
  /** Equity incentive plan. */
  EQUITY_INCENTIVE("equityIncentive");

  private final String key;

  PlanType(String key) {
    this.key = key;
  }

  /** Returns the name in JSON. */
  public String key() {
    return key;
  }
}
