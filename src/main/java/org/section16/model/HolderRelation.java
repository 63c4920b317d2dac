package org.section16.model;

/** The kind of holder that an explanation names, according to the printed legal form. */
public enum HolderRelation {
  /** The Smith Family Trust. */
  TRUST("trust"),
  /** Clarium L.P. */
  PARTNERSHIP("partnership"),
  /** Rivendell 7 LLC. */
  LLC("llc"),
  /** Sample Capital (Offshore), Ltd. */
  CORPORATION("corporation"),
  /** The spouse of the reporting person. */
  SPOUSE("spouse"),
  /** A child of the reporting person. */
  CHILD("child"),
  /** Other members of the family. */
  FAMILY("family"),
  /** The Smith Family Foundation. */
  FOUNDATION("foundation"),
  /** A retirement account, or a plan such as a 401(k). */
  PLAN("plan"),
  /** A fund whose legal form is not printed. */
  FUND("fund"),
  /** A name without a legal form. */
  OTHER("other");

  private final String key;

  HolderRelation(String key) {
    this.key = key;
  }

  /** Returns the name in JSON. */
  public String key() {
    return key;
  }
}
