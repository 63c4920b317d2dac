package org.section16.check;

import java.time.LocalDate;
import java.util.Optional;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionEntry;

/** The fields that the transactions of both tables have in common. */
record Transaction(
    TableEntry entry,
    Reported<LocalDate> date,
    Reported<LocalDate> deemedExecutionDate,
    Reported<Timeliness> timeliness,
    TransactionAmounts amounts) {
  /** Returns the row as a transaction; empty if it is a holding. */
  static Optional<Transaction> of(TableEntry entry) {
    return entry instanceof TransactionEntry row
        ? Optional.of(
            new Transaction(
                row,
                row.transactionDate(),
                row.deemedExecutionDate(),
                row.transactionTimeliness(),
                row.transactionAmounts()))
        : Optional.empty();
  }

  /** Returns the transaction code, if it could be read. */
  Optional<TransactionCode> code() {
    return entry.transactionCoding().transactionCode().value();
  }

  /** Returns whether the row is reported early: due on Form 5, but marked V on this Form 4. */
  boolean isEarly() {
    return Values.is(timeliness, Timeliness.E);
  }

  /** Returns whether the row is in Table II. */
  boolean isDerivative() {
    return entry instanceof DerivativeTransaction;
  }
}
