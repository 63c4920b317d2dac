package org.section16.model;

import java.time.LocalDate;

/** A row of either table that is a transaction, not a holding. */
public sealed interface TransactionEntry extends TableEntry
    permits NonDerivativeTransaction, DerivativeTransaction {
  /** Date of the transaction (Table I: column 2; Table II: column 3). */
  Reported<LocalDate> transactionDate();

  /** Deemed execution date (Table I: column 2A; Table II: column 3A). */
  Reported<LocalDate> deemedExecutionDate();

  /** V on Form 4, suffix 5 on Form 5. */
  Reported<Timeliness> transactionTimeliness();

  /** How much was acquired or disposed of, and at what price. */
  TransactionAmounts transactionAmounts();
}
