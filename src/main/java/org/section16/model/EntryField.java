package org.section16.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A field of a row of Table I or Table II. Not every kind of row has every field; see {@link
 * #of(TableEntry)}.
 */
public enum EntryField implements FilingField<TableEntry> {
  /** Title of the security. */
  SECURITY_TITLE("securityTitle", FieldType.TEXT, Rows.ALL, TableEntry::securityTitle),
  /** Conversion or exercise price, in Table II. */
  CONVERSION_OR_EXERCISE_PRICE(
      "conversionOrExercisePrice",
      FieldType.DOLLARS,
      Rows.DERIVATIVES,
      derivative(DerivativeEntry::conversionOrExercisePrice)),
  /** Date of a transaction. */
  TRANSACTION_DATE(
      "transactionDate",
      FieldType.DATE,
      Rows.TRANSACTIONS,
      transaction(TransactionEntry::transactionDate)),
  /** Deemed execution date of a transaction. */
  DEEMED_EXECUTION_DATE(
      "deemedExecutionDate",
      FieldType.DATE,
      Rows.TRANSACTIONS,
      transaction(TransactionEntry::deemedExecutionDate)),
  /** The form on which the row is due. */
  TRANSACTION_FORM_TYPE(
      "transactionCoding.transactionFormType",
      FieldType.CODE,
      Rows.ALL,
      entry -> entry.transactionCoding().transactionFormType()),
  /** Letter of the transaction code. */
  TRANSACTION_CODE(
      "transactionCoding.transactionCode",
      FieldType.CODE,
      Rows.ALL,
      entry -> entry.transactionCoding().transactionCode()),
  /** Whether {@code /K} follows the letter. */
  EQUITY_SWAP_INVOLVED(
      "transactionCoding.equitySwapInvolved",
      FieldType.MARK,
      Rows.ALL,
      entry -> entry.transactionCoding().equitySwapInvolved()),
  /** Whether a transaction is reported early or late. */
  TRANSACTION_TIMELINESS(
      "transactionTimeliness",
      FieldType.CODE,
      Rows.TRANSACTIONS,
      transaction(TransactionEntry::transactionTimeliness)),
  /** Number of securities acquired or disposed of. */
  TRANSACTION_SHARES(
      "transactionAmounts.transactionShares",
      FieldType.NUMBER,
      Rows.TRANSACTIONS,
      amounts(TransactionAmounts::transactionShares)),
  /** Total value instead of a number, in Table II. */
  TRANSACTION_TOTAL_VALUE(
      "transactionAmounts.transactionTotalValue",
      FieldType.DOLLARS,
      Rows.TRANSACTIONS,
      amounts(TransactionAmounts::transactionTotalValue)),
  /** Price of one security. */
  TRANSACTION_PRICE_PER_SHARE(
      "transactionAmounts.transactionPricePerShare",
      FieldType.DOLLARS,
      Rows.TRANSACTIONS,
      amounts(TransactionAmounts::transactionPricePerShare)),
  /** A or D. */
  TRANSACTION_ACQUIRED_DISPOSED_CODE(
      "transactionAmounts.transactionAcquiredDisposedCode",
      FieldType.CODE,
      Rows.TRANSACTIONS,
      amounts(TransactionAmounts::transactionAcquiredDisposedCode)),
  /** Date exercisable, in Table II. */
  EXERCISE_DATE(
      "exerciseDate", FieldType.DATE, Rows.DERIVATIVES, derivative(DerivativeEntry::exerciseDate)),
  /** Expiration date, in Table II. */
  EXPIRATION_DATE(
      "expirationDate",
      FieldType.DATE,
      Rows.DERIVATIVES,
      derivative(DerivativeEntry::expirationDate)),
  /** Title of the underlying securities, in Table II. */
  UNDERLYING_SECURITY_TITLE(
      "underlyingSecurity.underlyingSecurityTitle",
      FieldType.TEXT,
      Rows.DERIVATIVES,
      derivative(entry -> entry.underlyingSecurity().underlyingSecurityTitle())),
  /** Number of underlying securities, in Table II. */
  UNDERLYING_SECURITY_SHARES(
      "underlyingSecurity.underlyingSecurityShares",
      FieldType.NUMBER,
      Rows.DERIVATIVES,
      derivative(entry -> entry.underlyingSecurity().underlyingSecurityShares())),
  /** Value of the underlying securities instead of a number, in Table II. */
  UNDERLYING_SECURITY_VALUE(
      "underlyingSecurity.underlyingSecurityValue",
      FieldType.DOLLARS,
      Rows.DERIVATIVES,
      derivative(entry -> entry.underlyingSecurity().underlyingSecurityValue())),
  /** Number of securities owned afterwards. */
  SHARES_OWNED_FOLLOWING_TRANSACTION(
      "postTransactionAmounts.sharesOwnedFollowingTransaction",
      FieldType.NUMBER,
      Rows.ALL,
      entry -> entry.postTransactionAmounts().sharesOwnedFollowingTransaction()),
  /** Value of what is owned afterwards, instead of a number. */
  VALUE_OWNED_FOLLOWING_TRANSACTION(
      "postTransactionAmounts.valueOwnedFollowingTransaction",
      FieldType.DOLLARS,
      Rows.ALL,
      entry -> entry.postTransactionAmounts().valueOwnedFollowingTransaction()),
  /** D or I. */
  DIRECT_OR_INDIRECT_OWNERSHIP(
      "ownershipNature.directOrIndirectOwnership",
      FieldType.CODE,
      Rows.ALL,
      entry -> entry.ownershipNature().directOrIndirectOwnership()),
  /** Nature of indirect ownership. */
  NATURE_OF_OWNERSHIP(
      "ownershipNature.natureOfOwnership",
      FieldType.TEXT,
      Rows.ALL,
      entry -> entry.ownershipNature().natureOfOwnership());

  /** The schema element that groups the fields of the code cell. */
  public static final String TRANSACTION_CODING = "transactionCoding";

  /** The rows that have a field. */
  private enum Rows {
    ALL,
    TRANSACTIONS,
    DERIVATIVES
  }

  private static final List<EntryField> OF_NON_DERIVATIVE_TRANSACTION =
      of(Rows.ALL, Rows.TRANSACTIONS);
  private static final List<EntryField> OF_NON_DERIVATIVE_HOLDING = of(Rows.ALL);
  private static final List<EntryField> OF_DERIVATIVE_TRANSACTION =
      of(Rows.ALL, Rows.TRANSACTIONS, Rows.DERIVATIVES);
  private static final List<EntryField> OF_DERIVATIVE_HOLDING = of(Rows.ALL, Rows.DERIVATIVES);

  private final String path;
  private final String group;
  private final String elementName;
  private final FieldType type;
  private final Rows rows;

  @SuppressWarnings("ImmutableEnumChecker") // the function is stateless
  private final Function<TableEntry, Reported<?>> accessor;

  EntryField(String path, FieldType type, Rows rows, Function<TableEntry, Reported<?>> accessor) {
    int dot = path.lastIndexOf('.');
    this.path = path;
    this.group = path.substring(0, Math.max(0, dot));
    this.elementName = path.substring(dot + 1);
    this.type = type;
    this.rows = rows;
    this.accessor = accessor;
  }

  /** Returns the fields that {@code entry} has, in order. */
  public static List<EntryField> of(TableEntry entry) {
    return switch (entry.kind()) {
      case NON_DERIVATIVE_TRANSACTION -> OF_NON_DERIVATIVE_TRANSACTION;
      case NON_DERIVATIVE_HOLDING -> OF_NON_DERIVATIVE_HOLDING;
      case DERIVATIVE_TRANSACTION -> OF_DERIVATIVE_TRANSACTION;
      case DERIVATIVE_HOLDING -> OF_DERIVATIVE_HOLDING;
    };
  }

  @Override
  public String fieldName() {
    return elementName;
  }

  @Override
  public String elementName() {
    return elementName;
  }

  @Override
  public String group() {
    return group;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public FieldType type() {
    return type;
  }

  @Override
  public Reported<?> in(TableEntry entry) {
    return accessor.apply(entry);
  }

  private static List<EntryField> of(Rows... rows) {
    List<Rows> wanted = List.of(rows);
    return Arrays.stream(values()).filter(field -> wanted.contains(field.rows)).toList();
  }

  private static Function<TableEntry, Reported<?>> derivative(
      Function<DerivativeEntry, Reported<?>> accessor) {
    return entry -> entry instanceof DerivativeEntry row ? accessor.apply(row) : Reported.nothing();
  }

  private static Function<TableEntry, Reported<?>> transaction(
      Function<TransactionEntry, Reported<?>> accessor) {
    return entry ->
        entry instanceof TransactionEntry row ? accessor.apply(row) : Reported.nothing();
  }

  private static Function<TableEntry, Reported<?>> amounts(
      Function<TransactionAmounts, Reported<?>> accessor) {
    return transaction(row -> accessor.apply(row.transactionAmounts()));
  }
}
