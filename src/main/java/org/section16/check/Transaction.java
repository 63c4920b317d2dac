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

/** What the transactions of both tables have in common. */
record Transaction(
    TableEntry entry,
    Reported<LocalDate> date,
    Reported<LocalDate> deemedExecutionDate,
    Reported<Timeliness> timeliness,
    TransactionAmounts amounts) {
  /** The row as a transaction, unless it is a holding. */
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

  /** The transaction code, if it could be read. */
  Optional<TransactionCode> code() {
    return entry.transactionCoding().transactionCode().value();
  }

  /** Returns whether the row belongs to a later Form 5 but is reported on this Form 4: column V. */
  boolean isEarly() {
    return Values.is(timeliness, Timeliness.E);
  }

  /** Returns whether the row is in Table II. */
  boolean isDerivative() {
    return entry instanceof DerivativeTransaction;
  }
}
