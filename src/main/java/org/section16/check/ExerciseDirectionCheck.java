package org.section16.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.AcquiredDisposed;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.TransactionCode;

/**
 * Checks the direction of exercises and conversions (M, C): the derivative is disposed of in Table
 * II, and the same number of shares is acquired in Table I.
 */
final class ExerciseDirectionCheck implements Check {
  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    List<Transaction> shares = new ArrayList<>();
    List<Transaction> derivatives = new ArrayList<>();
    for (Transaction transaction : rows.transactions()) {
      if (isExercise(transaction)) {
        (transaction.isDerivative() ? derivatives : shares).add(transaction);
      }
    }
    for (Transaction share : shares) {
      Reported<AcquiredDisposed> direction = share.amounts().transactionAcquiredDisposedCode();
      if (Values.is(direction, AcquiredDisposed.D) && hasDisposal(derivatives, share)) {
        sink.accept(Diagnostics.exerciseDirection(Places.of(direction, share.entry())));
      }
    }
  }

  private static boolean isExercise(Transaction transaction) {
    return transaction
        .code()
        .filter(code -> code == TransactionCode.M || code == TransactionCode.C)
        .isPresent();
  }

  private static boolean hasDisposal(List<Transaction> derivatives, Transaction share) {
    for (Transaction derivative : derivatives) {
      if (derivative.code().equals(share.code())
          && Values.is(derivative.amounts().transactionAcquiredDisposedCode(), AcquiredDisposed.D)
          && derivative
              .amounts()
              .transactionShares()
              .value()
              .equals(share.amounts().transactionShares().value())) {
        return true;
      }
    }
    return false;
  }
}
