package org.section16.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.UnderlyingSecurity;

/**
 * Checks that each row has the fields that EDGAR requires, and that an amount is either a number of
 * securities or a value, not both.
 */
final class RequiredFieldCheck implements Check {
  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Optional<Form> form = filing.documentType().value().map(DocumentType::form);
    for (TableEntry row : rows.all()) {
      new RowCheck(row, sink).check(form);
    }
    for (Transaction transaction : rows.transactions()) {
      new RowCheck(transaction.entry(), sink).checkTransaction(transaction);
    }
  }

  private record RowCheck(TableEntry row, Consumer<Diagnostic> sink) {
    void check(Optional<Form> form) {
      require(row.securityTitle(), "title of the security");
      if (row instanceof DerivativeEntry derivative) {
        checkDerivative(derivative);
      }
      boolean isForm3 = form.equals(Optional.of(Form.FORM_3));
      if (!(isForm3 && row instanceof DerivativeEntry)) {
        PostTransactionAmounts owned = row.postTransactionAmounts();
        requireOne(
            owned.sharesOwnedFollowingTransaction(),
            owned.valueOwnedFollowingTransaction(),
            "amount of securities owned");
      }
      require(row.ownershipNature().directOrIndirectOwnership(), "ownership form (D or I)");
    }

    void checkTransaction(Transaction transaction) {
      require(transaction.date(), "transaction date");
      require(row.transactionCoding().transactionCode(), "transaction code");
      Reported<?> shares = transaction.amounts().transactionShares();
      if (transaction.isDerivative()) {
        requireOne(
            shares,
            transaction.amounts().transactionTotalValue(),
            "amount acquired or disposed of");
      } else {
        require(shares, "amount acquired or disposed of");
      }
      require(transaction.amounts().transactionAcquiredDisposedCode(), "'(A) or (D)'");
      requireValueOrFootnote(transaction.amounts().transactionPricePerShare(), "price");
    }

    private void checkDerivative(DerivativeEntry derivative) {
      requireValueOrFootnote(
          derivative.conversionOrExercisePrice(), "conversion or exercise price");
      requireValueOrFootnote(derivative.exerciseDate(), "date exercisable");
      requireValueOrFootnote(derivative.expirationDate(), "expiration date");
      UnderlyingSecurity underlying = derivative.underlyingSecurity();
      require(underlying.underlyingSecurityTitle(), "title of the underlying security");
      requireOne(
          underlying.underlyingSecurityShares(),
          underlying.underlyingSecurityValue(),
          "amount of underlying securities");
    }

    private void require(Reported<?> field, String name) {
      if (isEmpty(field)) {
        sink.accept(Diagnostics.fieldMissing(Places.of(field, row), name));
      }
    }

    private void requireValueOrFootnote(Reported<?> field, String name) {
      if (field.isBlank()) {
        sink.accept(Diagnostics.fieldMissing(Places.of(field, row), name));
      }
    }

    /** Returns whether a field is empty. Unreadable text is already reported by the reader. */
    private static boolean isEmpty(Reported<?> field) {
      return !field.isPresent() && field.raw().isEmpty();
    }

    private void requireOne(Reported<?> shares, Reported<?> value, String name) {
      if (shares.isPresent() && value.isPresent()) {
        sink.accept(Diagnostics.sharesAndValue(Places.of(value, row), name));
      } else if (isEmpty(shares) && isEmpty(value)) {
        sink.accept(Diagnostics.neitherSharesNorValue(Places.of(shares, row), name));
      }
    }
  }
}
