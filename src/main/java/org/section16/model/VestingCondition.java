package org.section16.model;

/** A condition that vesting may depend on. */
public enum VestingCondition {
  /** Continued service or employment. */
  SERVICE("service"),
  /** Performance, such as a total shareholder return. */
  PERFORMANCE("performance"),
  /** A change of control. */
  CHANGE_OF_CONTROL("change-of-control"),
  /** Another event. */
  OTHER("other");

  private final String key;

  VestingCondition(String key) {
    this.key = key;
  }

  /** Returns the name in JSON. */
  public String key() {
    return key;
  }
}
