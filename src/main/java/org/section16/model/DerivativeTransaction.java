package org.section16.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.section16.SourceSpan;

/**
 * A transaction in Table II. In the schema: {@code derivativeTransaction}.
 *
 * <pre>
 * {@code | Stock Option | \$4.1 | 08/06/2013 | | M ⁽¹⁾ | | | 10,000 | (3) | 11/05/2020 | Common Stock | 10,000 | \$0 | 140,591 | D | |}
 * </pre>
 *
 * @param securityTitle column 1
 * @param conversionOrExercisePrice column 2
 * @param transactionDate column 3
 * @param deemedExecutionDate column 3A
 * @param transactionCoding column 4
 * @param transactionTimeliness V on Form 4, suffix 5 on Form 5
 * @param transactionAmounts columns 5 and 8
 * @param exerciseDate column 6, 'Date Exercisable'
 * @param expirationDate column 6, 'Expiration Date'
 * @param underlyingSecurity column 7
 * @param postTransactionAmounts column 9
 * @param ownershipNature columns 10 and 11
 * @param span the row; does not count in equality
 */
public record DerivativeTransaction(
    Reported<String> securityTitle,
    Reported<BigDecimal> conversionOrExercisePrice,
    Reported<LocalDate> transactionDate,
    Reported<LocalDate> deemedExecutionDate,
    TransactionCoding transactionCoding,
    Reported<Timeliness> transactionTimeliness,
    TransactionAmounts transactionAmounts,
    Reported<LocalDate> exerciseDate,
    Reported<LocalDate> expirationDate,
    UnderlyingSecurity underlyingSecurity,
    PostTransactionAmounts postTransactionAmounts,
    OwnershipNature ownershipNature,
    SourceSpan span)
    implements DerivativeEntry, TransactionEntry {
  @Override
  public EntryKind kind() {
    return EntryKind.DERIVATIVE_TRANSACTION;
  }

  @Override
  public void accept(FilingVisitor visitor) {
    visitor.visitDerivativeTransaction(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DerivativeTransaction that
        && securityTitle.equals(that.securityTitle)
        && conversionOrExercisePrice.equals(that.conversionOrExercisePrice)
        && transactionDate.equals(that.transactionDate)
        && deemedExecutionDate.equals(that.deemedExecutionDate)
        && transactionCoding.equals(that.transactionCoding)
        && transactionTimeliness.equals(that.transactionTimeliness)
        && transactionAmounts.equals(that.transactionAmounts)
        && exerciseDate.equals(that.exerciseDate)
        && expirationDate.equals(that.expirationDate)
        && underlyingSecurity.equals(that.underlyingSecurity)
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
        underlyingSecurity,
        ownershipNature);
  }

  /** Returns one line with the kind of the row, its place and all non-blank fields. */
  @Override
  public String toString() {
    return RowText.of(this);
  }
}
