package org.section16.model;

/**
 * Whether a transaction is reported early or late. In the schema: {@code transactionTimeliness}.
 */
public enum Timeliness {
  /** Early: column V on a Form 4. */
  E,
  /** Late: suffix 5 of the code on a Form 5. */
  L
}
