package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import org.section16.model.Filing;
import org.section16.model.TableEntry;

/**
 * The rows of a filing, collected once for all checks.
 *
 * @param all the rows of both tables, Table I first
 * @param transactions the rows that are transactions, in the same order
 * @param referring the fields of rows that have footnote references
 */
record Rows(List<TableEntry> all, List<Transaction> transactions, ReferringFields referring) {
  static Rows of(Filing filing) {
    int size = filing.nonDerivativeTable().size() + filing.derivativeTable().size();
    List<TableEntry> all = new ArrayList<>(size);
    all.addAll(filing.nonDerivativeTable());
    all.addAll(filing.derivativeTable());
    List<Transaction> transactions = new ArrayList<>(size);
    for (TableEntry row : all) {
      Transaction.of(row).ifPresent(transactions::add);
    }
    return new Rows(all, transactions, ReferringFields.of(all));
  }
}
