package org.section16.model;

import java.util.Objects;
import org.section16.SourceSpan;

/**
 * A holding in Table I. In the schema: {@code nonDerivativeHolding}.
 *
 * <pre>{@code | Class A Common Stock | 6,125,376 | I | See footnote ⁽¹⁾ |}</pre>
 *
 * @param securityTitle column 1
 * @param transactionCoding form type 3 for a late holding on Form 5, otherwise none
 * @param postTransactionAmounts column 5 (Form 3: column 2)
 * @param ownershipNature columns 6 and 7 (Form 3: columns 3 and 4)
 * @param span the row; does not count in equality
 */
public record NonDerivativeHolding(
    Reported<String> securityTitle,
    TransactionCoding transactionCoding,
    PostTransactionAmounts postTransactionAmounts,
    OwnershipNature ownershipNature,
    SourceSpan span)
    implements NonDerivativeEntry {
  @Override
  public EntryKind kind() {
    return EntryKind.NON_DERIVATIVE_HOLDING;
  }

  @Override
  public void accept(FilingVisitor visitor) {
    visitor.visitNonDerivativeHolding(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NonDerivativeHolding that
        && securityTitle.equals(that.securityTitle)
        && transactionCoding.equals(that.transactionCoding)
        && postTransactionAmounts.equals(that.postTransactionAmounts)
        && ownershipNature.equals(that.ownershipNature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(securityTitle, transactionCoding, postTransactionAmounts, ownershipNature);
  }

  /** Returns one line with the kind of the row, its place and all non-blank fields. */
  @Override
  public String toString() {
    return RowText.of(this);
  }
}
