package org.section16.model;

/**
 * The code cell of a transaction: {@code S}, {@code J/K}, on Form 5 {@code A5} or {@code S4}. In
 * the schema: {@code transactionCoding}.
 *
 * <p>References to footnotes after the code are those of {@code transactionCode}.
 *
 * @param transactionFormType the form that the row belongs to: 5 on a Form 4 where V is marked, 4
 *     by suffix on a Form 5, 3 for a late holding
 * @param transactionCode the letter
 * @param equitySwapInvolved whether {@code /K} is after the letter
 */
public record TransactionCoding(
    Reported<Form> transactionFormType,
    Reported<TransactionCode> transactionCode,
    Reported<Boolean> equitySwapInvolved) {
  /** The coding of a holding that has none. */
  public static final TransactionCoding NONE =
      new TransactionCoding(Reported.nothing(), Reported.nothing(), Reported.nothing());
}
