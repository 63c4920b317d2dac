package org.section16.model;

/** Box 6: filed by one or by several persons. Printed, but not part of the schema. */
public enum FilingGroup {
  /** Form filed by One Reporting Person. */
  INDIVIDUAL,
  /** Form filed by More than One Reporting Person. */
  JOINT
}
