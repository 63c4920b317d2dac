package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Filing;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionAmounts;

/** The fields of rows and filings, in the order of the form's columns. */
final class Fields {
  private Fields() {}

  /** All fields of the rows of both tables, Table I first. */
  static Stream<Reported<?>> of(Filing filing) {
    return filing.entries().flatMap(entry -> of(entry).stream());
  }

  /** All fields of one row. */
  static List<Reported<?>> of(TableEntry entry) {
    List<Reported<?>> fields = new ArrayList<>();
    fields.add(entry.securityTitle());
    if (entry instanceof DerivativeEntry derivative) {
      fields.add(derivative.conversionOrExercisePrice());
    }
    if (entry instanceof NonDerivativeTransaction transaction) {
      fields.add(transaction.transactionDate());
      fields.add(transaction.deemedExecutionDate());
    } else if (entry instanceof DerivativeTransaction transaction) {
      fields.add(transaction.transactionDate());
      fields.add(transaction.deemedExecutionDate());
    }
    fields.add(entry.transactionCoding().transactionFormType());
    fields.add(entry.transactionCoding().transactionCode());
    fields.add(entry.transactionCoding().equitySwapInvolved());
    if (entry instanceof NonDerivativeTransaction transaction) {
      fields.add(transaction.transactionTimeliness());
      addAmounts(fields, transaction.transactionAmounts());
    } else if (entry instanceof DerivativeTransaction transaction) {
      fields.add(transaction.transactionTimeliness());
      addAmounts(fields, transaction.transactionAmounts());
    }
    if (entry instanceof DerivativeEntry derivative) {
      fields.add(derivative.exerciseDate());
      fields.add(derivative.expirationDate());
      fields.add(derivative.underlyingSecurity().underlyingSecurityTitle());
      fields.add(derivative.underlyingSecurity().underlyingSecurityShares());
      fields.add(derivative.underlyingSecurity().underlyingSecurityValue());
    }
    fields.add(entry.postTransactionAmounts().sharesOwnedFollowingTransaction());
    fields.add(entry.postTransactionAmounts().valueOwnedFollowingTransaction());
    fields.add(entry.ownershipNature().directOrIndirectOwnership());
    fields.add(entry.ownershipNature().natureOfOwnership());
    return fields;
  }

  private static void addAmounts(List<Reported<?>> fields, TransactionAmounts amounts) {
    fields.add(amounts.transactionShares());
    fields.add(amounts.transactionTotalValue());
    fields.add(amounts.transactionPricePerShare());
    fields.add(amounts.transactionAcquiredDisposedCode());
  }
}
