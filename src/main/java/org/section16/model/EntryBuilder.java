package org.section16.model;

import static org.section16.model.EntryField.CONVERSION_OR_EXERCISE_PRICE;
import static org.section16.model.EntryField.DEEMED_EXECUTION_DATE;
import static org.section16.model.EntryField.DIRECT_OR_INDIRECT_OWNERSHIP;
import static org.section16.model.EntryField.EQUITY_SWAP_INVOLVED;
import static org.section16.model.EntryField.EXERCISE_DATE;
import static org.section16.model.EntryField.EXPIRATION_DATE;
import static org.section16.model.EntryField.NATURE_OF_OWNERSHIP;
import static org.section16.model.EntryField.SECURITY_TITLE;
import static org.section16.model.EntryField.SHARES_OWNED_FOLLOWING_TRANSACTION;
import static org.section16.model.EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE;
import static org.section16.model.EntryField.TRANSACTION_CODE;
import static org.section16.model.EntryField.TRANSACTION_DATE;
import static org.section16.model.EntryField.TRANSACTION_FORM_TYPE;
import static org.section16.model.EntryField.TRANSACTION_PRICE_PER_SHARE;
import static org.section16.model.EntryField.TRANSACTION_SHARES;
import static org.section16.model.EntryField.TRANSACTION_TIMELINESS;
import static org.section16.model.EntryField.TRANSACTION_TOTAL_VALUE;
import static org.section16.model.EntryField.UNDERLYING_SECURITY_SHARES;
import static org.section16.model.EntryField.UNDERLYING_SECURITY_TITLE;
import static org.section16.model.EntryField.UNDERLYING_SECURITY_VALUE;
import static org.section16.model.EntryField.VALUE_OWNED_FOLLOWING_TRANSACTION;

import org.section16.SourceSpan;

/**
 * Builds rows of Table I and Table II. Meant for tests and tools.
 *
 * <pre>{@code
 * NonDerivativeTransaction sale =
 *     new EntryBuilder()
 *         .set(EntryField.SECURITY_TITLE, "Common Stock")
 *         .set(EntryField.TRANSACTION_CODE, TransactionCode.S)
 *         .set(EntryField.TRANSACTION_SHARES, new BigDecimal("10000"))
 *         .nonDerivativeTransaction();
 * }</pre>
 */
public final class EntryBuilder extends PartBuilder<EntryField, EntryBuilder> {
  private SourceSpan span = SourceSpan.NONE;

  /** Starts with a blank row. */
  public EntryBuilder() {}

  /** Starts with the fields and the span of {@code entry}, to build a modified copy of it. */
  public EntryBuilder(TableEntry entry) {
    copy(EntryField.of(entry), entry);
    span = entry.span();
  }

  /** Sets the span of the row. */
  public EntryBuilder at(SourceSpan place) {
    span = place;
    return this;
  }

  /**
   * Builds a transaction in Table I.
   *
   * <p>* @throws IllegalArgumentException if a field is set that such a row does not have
   */
  public NonDerivativeTransaction nonDerivativeTransaction() {
    return validated(
        new NonDerivativeTransaction(
            get(SECURITY_TITLE),
            get(TRANSACTION_DATE),
            get(DEEMED_EXECUTION_DATE),
            coding(),
            get(TRANSACTION_TIMELINESS),
            amounts(),
            postTransactionAmounts(),
            nature(),
            span));
  }

  /**
   * Builds a holding in Table I.
   *
   * <p>* @throws IllegalArgumentException if a field is set that such a row does not have
   */
  public NonDerivativeHolding nonDerivativeHolding() {
    return validated(
        new NonDerivativeHolding(
            get(SECURITY_TITLE), coding(), postTransactionAmounts(), nature(), span));
  }

  /**
   * Builds a transaction in Table II.
   *
   * <p>* @throws IllegalArgumentException if a field is set that such a row does not have
   */
  public DerivativeTransaction derivativeTransaction() {
    return validated(
        new DerivativeTransaction(
            get(SECURITY_TITLE),
            get(CONVERSION_OR_EXERCISE_PRICE),
            get(TRANSACTION_DATE),
            get(DEEMED_EXECUTION_DATE),
            coding(),
            get(TRANSACTION_TIMELINESS),
            amounts(),
            get(EXERCISE_DATE),
            get(EXPIRATION_DATE),
            underlying(),
            postTransactionAmounts(),
            nature(),
            span));
  }

  /**
   * Builds a holding in Table II.
   *
   * <p>* @throws IllegalArgumentException if a field is set that such a row does not have
   */
  public DerivativeHolding derivativeHolding() {
    return validated(
        new DerivativeHolding(
            get(SECURITY_TITLE),
            get(CONVERSION_OR_EXERCISE_PRICE),
            coding(),
            get(EXERCISE_DATE),
            get(EXPIRATION_DATE),
            underlying(),
            postTransactionAmounts(),
            nature(),
            span));
  }

  /** Returns {@code entry} after checking that it has every field that was set. */
  private <E extends TableEntry> E validated(E entry) {
    for (EntryField field : EntryField.values()) {
      if (isSet(field) && !EntryField.of(entry).contains(field)) {
        throw new IllegalArgumentException(
            entry.kind().elementName() + " has no " + field.fieldName());
      }
    }
    return entry;
  }

  private TransactionCoding coding() {
    return new TransactionCoding(
        get(TRANSACTION_FORM_TYPE), get(TRANSACTION_CODE), get(EQUITY_SWAP_INVOLVED));
  }

  private TransactionAmounts amounts() {
    return new TransactionAmounts(
        get(TRANSACTION_SHARES),
        get(TRANSACTION_TOTAL_VALUE),
        get(TRANSACTION_PRICE_PER_SHARE),
        get(TRANSACTION_ACQUIRED_DISPOSED_CODE));
  }

  private PostTransactionAmounts postTransactionAmounts() {
    return new PostTransactionAmounts(
        get(SHARES_OWNED_FOLLOWING_TRANSACTION), get(VALUE_OWNED_FOLLOWING_TRANSACTION));
  }

  private OwnershipNature nature() {
    return new OwnershipNature(get(DIRECT_OR_INDIRECT_OWNERSHIP), get(NATURE_OF_OWNERSHIP));
  }

  private UnderlyingSecurity underlying() {
    return new UnderlyingSecurity(
        get(UNDERLYING_SECURITY_TITLE),
        get(UNDERLYING_SECURITY_SHARES),
        get(UNDERLYING_SECURITY_VALUE));
  }

  @Override
  Class<?> valueType(EntryField field) {
    return switch (field) {
      case TRANSACTION_FORM_TYPE -> Form.class;
      case TRANSACTION_CODE -> TransactionCode.class;
      case TRANSACTION_TIMELINESS -> Timeliness.class;
      case TRANSACTION_ACQUIRED_DISPOSED_CODE -> AcquiredDisposed.class;
      case DIRECT_OR_INDIRECT_OWNERSHIP -> DirectOrIndirect.class;
      case EQUITY_SWAP_INVOLVED,
          SECURITY_TITLE,
          CONVERSION_OR_EXERCISE_PRICE,
          TRANSACTION_DATE,
          DEEMED_EXECUTION_DATE,
          TRANSACTION_SHARES,
          TRANSACTION_TOTAL_VALUE,
          TRANSACTION_PRICE_PER_SHARE,
          EXERCISE_DATE,
          EXPIRATION_DATE,
          UNDERLYING_SECURITY_TITLE,
          UNDERLYING_SECURITY_SHARES,
          UNDERLYING_SECURITY_VALUE,
          SHARES_OWNED_FOLLOWING_TRANSACTION,
          VALUE_OWNED_FOLLOWING_TRANSACTION,
          NATURE_OF_OWNERSHIP ->
          Boolean.class;
    };
  }

  @Override
  EntryBuilder self() {
    return this;
  }
}
