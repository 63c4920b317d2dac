package org.section16.model;

import org.section16.SourceSpan;

/**
 * One row of Table I or Table II. A row is a transaction when it has a code or a transaction date,
 * else a holding.
 */
public sealed interface TableEntry permits NonDerivativeEntry, DerivativeEntry, TransactionEntry {
  /** Which of the four kinds of rows it is. */
  EntryKind kind();

  /** Title of the security (Table I: column 1; Table II: column 1). */
  Reported<String> securityTitle();

  /** The code cell; all but the form type of a late holding is blank for holdings. */
  TransactionCoding transactionCoding();

  /** What is owned after the transaction. */
  PostTransactionAmounts postTransactionAmounts();

  /** Ownership form and nature. */
  OwnershipNature ownershipNature();

  /** The place of the row. */
  SourceSpan span();

  /** Shows this row to the method of {@code visitor} that is for its kind. */
  void accept(FilingVisitor visitor);

  /** Returns whether the row is a transaction. */
  default boolean isTransaction() {
    return this instanceof TransactionEntry;
  }
}
