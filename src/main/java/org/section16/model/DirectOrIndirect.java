package org.section16.model;

/** Ownership form: direct or indirect. In the schema: {@code directOrIndirectOwnership}. */
public enum DirectOrIndirect {
  /** Owned directly. */
  D,
  /** Owned indirectly. */
  I
}
