package org.section16.model;

import java.time.LocalDate;
import java.util.Objects;
import org.section16.SourceSpan;

/**
 * A transaction in Table I. In the schema: {@code nonDerivativeTransaction}.
 *
 * <pre>
 * {@code | Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \$18.3654 ⁽²⁾ | 55,500 | D | |}
 * </pre>
 *
 * @param securityTitle column 1
 * @param transactionDate column 2
 * @param deemedExecutionDate column 2A
 * @param transactionCoding column 3
 * @param transactionTimeliness V on Form 4, suffix 5 on Form 5
 * @param transactionAmounts column 4
 * @param postTransactionAmounts column 5
 * @param ownershipNature columns 6 and 7
 * @param span the row; does not count in equality
 */
public record NonDerivativeTransaction(
    Reported<String> securityTitle,
    Reported<LocalDate> transactionDate,
    Reported<LocalDate> deemedExecutionDate,
    TransactionCoding transactionCoding,
    Reported<Timeliness> transactionTimeliness,
    TransactionAmounts transactionAmounts,
    PostTransactionAmounts postTransactionAmounts,
    OwnershipNature ownershipNature,
    SourceSpan span)
    implements NonDerivativeEntry, TransactionEntry {
  @Override
  public EntryKind kind() {
    return EntryKind.NON_DERIVATIVE_TRANSACTION;
  }

  @Override
  public void accept(FilingVisitor visitor) {
    visitor.visitNonDerivativeTransaction(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NonDerivativeTransaction that
        && securityTitle.equals(that.securityTitle)
        && transactionDate.equals(that.transactionDate)
        && deemedExecutionDate.equals(that.deemedExecutionDate)
        && transactionCoding.equals(that.transactionCoding)
        && transactionTimeliness.equals(that.transactionTimeliness)
        && transactionAmounts.equals(that.transactionAmounts)
        && postTransactionAmounts.equals(that.postTransactionAmounts)
        && ownershipNature.equals(that.ownershipNature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        securityTitle,
        transactionDate,
        transactionCoding,
        transactionAmounts,
        postTransactionAmounts,
        ownershipNature);
  }

  /** Returns one line with the kind of the row, its place and all non-blank fields. */
  @Override
  public String toString() {
    return RowText.of(this);
  }
}
