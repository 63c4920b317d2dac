package org.section16.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.section16.SourceSpan;

/**
 * A holding in Table II. In the schema: {@code derivativeHolding}.
 *
 * <pre>{@code | Stock Option | (1) | 03/06/2027 | Common Stock | 66,497 | \$150.56 | D | |}</pre>
 *
 * @param securityTitle column 1
 * @param conversionOrExercisePrice column 2 (Form 3: column 4)
 * @param transactionCoding form type 3 for a late holding on Form 5, otherwise none
 * @param exerciseDate column 6 (Form 3: column 2), 'Date Exercisable'
 * @param expirationDate column 6 (Form 3: column 2), 'Expiration Date'
 * @param underlyingSecurity column 7 (Form 3: column 3)
 * @param postTransactionAmounts column 9; not on Form 3
 * @param ownershipNature columns 10 and 11 (Form 3: columns 5 and 6)
 * @param span the row; does not count in equality
 */
public record DerivativeHolding(
    Reported<String> securityTitle,
    Reported<BigDecimal> conversionOrExercisePrice,
    TransactionCoding transactionCoding,
    Reported<LocalDate> exerciseDate,
    Reported<LocalDate> expirationDate,
    UnderlyingSecurity underlyingSecurity,
    PostTransactionAmounts postTransactionAmounts,
    OwnershipNature ownershipNature,
    SourceSpan span)
    implements DerivativeEntry {
  @Override
  public EntryKind kind() {
    return EntryKind.DERIVATIVE_HOLDING;
  }

  @Override
  public void accept(FilingVisitor visitor) {
    visitor.visitDerivativeHolding(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DerivativeHolding that
        && securityTitle.equals(that.securityTitle)
        && conversionOrExercisePrice.equals(that.conversionOrExercisePrice)
        && transactionCoding.equals(that.transactionCoding)
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
        conversionOrExercisePrice,
        underlyingSecurity,
        postTransactionAmounts,
        ownershipNature);
  }

  /** Returns one line with the kind of the row, its place and all non-blank fields. */
  @Override
  public String toString() {
    return RowText.of(this);
  }
}
