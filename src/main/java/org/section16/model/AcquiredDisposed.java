package org.section16.model;

/**
 * Whether securities were acquired or disposed of: {@code (A) or (D)}. In the schema: {@code
 * transactionAcquiredDisposedCode}.
 */
public enum AcquiredDisposed {
  /** Acquired. */
  A,
  /** Disposed of. */
  D
}
