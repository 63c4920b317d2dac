package org.section16.model;

/**
 * The code cell of a transaction: {@code S}, {@code J/K}, on Form 5 {@code A5} or {@code S4}. In
 * the schema: {@code transactionCoding}.
 *
 * <p>Footnote references after the code belong to {@code transactionCode}.
 *
 * @param transactionFormType the form on which the row is due: 5 on a Form 4 if column V is marked,
 *     4 on a Form 5 if the code has the suffix 4, 3 for a late holding
 * @param transactionCode the letter
 * @param equitySwapInvolved whether {@code /K} follows the letter
 */
public record TransactionCoding(
    Reported<Form> transactionFormType,
    Reported<TransactionCode> transactionCode,
    Reported<Boolean> equitySwapInvolved) {
  /** The coding of a row without a code. */
  public static final TransactionCoding NONE =
      new TransactionCoding(Reported.nothing(), Reported.nothing(), Reported.nothing());
}
