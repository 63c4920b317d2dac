package org.section16.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.TableEntry;

/** Reports a row that repeats the one before it: most likely the page has it once. */
final class DuplicateRowCheck implements Check {
  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    check(filing.nonDerivativeTable(), sink);
    check(filing.derivativeTable(), sink);
  }

  private static void check(List<? extends TableEntry> rows, Consumer<Diagnostic> sink) {
    for (int i = 1; i < rows.size(); i++) {
      // A quick test first, because comparing whole records is slow: most rows differ in this
      // field.
      if (ownedAfter(rows.get(i)).equals(ownedAfter(rows.get(i - 1)))
          && rows.get(i).equals(rows.get(i - 1))) {
        sink.accept(Diagnostics.duplicateRow(rows.get(i).span()));
      }
    }
  }

  private static Optional<BigDecimal> ownedAfter(TableEntry row) {
    return row.postTransactionAmounts().sharesOwnedFollowingTransaction().value();
  }
}
