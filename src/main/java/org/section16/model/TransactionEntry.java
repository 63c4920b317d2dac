package org.section16.model;

import java.time.LocalDate;

/** A row of either table that reports a transaction. */
public sealed interface TransactionEntry extends TableEntry
    permits NonDerivativeTransaction, DerivativeTransaction {
  /** Returns the date of the transaction (Table I: column 2; Table II: column 3). */
  Reported<LocalDate> transactionDate();

  /** Returns the deemed execution date (Table I: column 2A; Table II: column 3A). */
  Reported<LocalDate> deemedExecutionDate();

  /** Returns whether it is reported early or late: V on Form 4, suffix 5 on Form 5. */
  Reported<Timeliness> transactionTimeliness();

  /** Returns how much was acquired or disposed of, and at what price. */
  TransactionAmounts transactionAmounts();
}
