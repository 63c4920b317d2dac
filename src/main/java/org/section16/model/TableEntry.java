package org.section16.model;

import org.section16.SourceSpan;

/**
 * One row of Table I or Table II. A row with a transaction code or a transaction date is a
 * transaction, any other row a holding.
 */
public sealed interface TableEntry permits NonDerivativeEntry, DerivativeEntry, TransactionEntry {
  /** Returns the kind of the row. */
  EntryKind kind();

  /** Returns the title of the security: column 1 of both tables. */
  Reported<String> securityTitle();

  /**
   * Returns the code cell. For a holding it is blank, except for the form type of a late holding.
   */
  TransactionCoding transactionCoding();

  /** Returns what is owned after the transaction. */
  PostTransactionAmounts postTransactionAmounts();

  /** Returns the ownership form and nature. */
  OwnershipNature ownershipNature();

  /** Returns the place of the row. */
  SourceSpan span();

  /** Calls the method of {@code visitor} for this kind of row. */
  void accept(FilingVisitor visitor);

  /** Returns whether the row is a transaction. */
  default boolean isTransaction() {
    return this instanceof TransactionEntry;
  }
}
