package org.section16.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.section16.model.AcquiredDisposed;
import org.section16.model.FormTable;
import org.section16.model.Reported;

/**
 * The transactions of one table and one group of codes, added up.
 *
 * <p>Amounts count shares in Table I and derivative securities in Table II, which are never added
 * to each other. Values are dollars that were paid or received: shares times price in Table I; in
 * Table II, where a price is one of the derivative security, only amounts that are reported in
 * dollars. A row without an amount, a price or a side adds nothing to what it lacks; {@code
 * withoutAmount} and {@code withoutPrice} say how many there are.
 *
 * @param table the table
 * @param group the codes
 * @param rows how many transactions there are
 * @param acquired number of securities acquired
 * @param disposed number of securities disposed of
 * @param acquiredValue dollars for what was acquired
 * @param disposedValue dollars for what was disposed of
 * @param averageAcquiredPrice dollars a share, weighted by shares; of rows with a price
 * @param averageDisposedPrice dollars a share, weighted by shares; of rows with a price
 * @param withoutAmount rows whose amount or side is not known
 * @param withoutPrice rows whose number is known and whose price is not
 */
public record ActivityTotal(
    FormTable table,
    CodeGroup group,
    int rows,
    BigDecimal acquired,
    BigDecimal disposed,
    BigDecimal acquiredValue,
    BigDecimal disposedValue,
    Optional<BigDecimal> averageAcquiredPrice,
    Optional<BigDecimal> averageDisposedPrice,
    int withoutAmount,
    int withoutPrice) {
  private static final int PRICE_DECIMALS = 4;

  /** Acquired less disposed of. */
  public BigDecimal net() {
    return acquired.subtract(disposed);
  }

  /** Dollars for what was acquired less dollars for what was disposed of. */
  public BigDecimal netValue() {
    return acquiredValue.subtract(disposedValue);
  }

  static ActivityTotal of(FormTable table, CodeGroup group, List<Transaction> rows) {
    Side acquired = new Side(rows, AcquiredDisposed.A);
    Side disposed = new Side(rows, AcquiredDisposed.D);
    return new ActivityTotal(
        table,
        group,
        rows.size(),
        acquired.sum(Side::shares),
        disposed.sum(Side::shares),
        acquired.sum(row -> Side.value(row, table)),
        disposed.sum(row -> Side.value(row, table)),
        acquired.averagePrice(table),
        disposed.averagePrice(table),
        (int) rows.stream().filter(row -> !hasAmount(row)).count(),
        (int) rows.stream().filter(row -> Side.shares(row).isPresent() && !hasPrice(row)).count());
  }

  private static boolean hasAmount(Transaction row) {
    return row.amounts().transactionAcquiredDisposedCode().isPresent()
        && (row.amounts().transactionShares().isPresent()
            || row.amounts().transactionTotalValue().isPresent());
  }

  private static boolean hasPrice(Transaction row) {
    return row.amounts().transactionPricePerShare().isPresent();
  }

  /** What was acquired, or what was disposed of. */
  private record Side(List<Transaction> rows) {
    Side(List<Transaction> all, AcquiredDisposed side) {
      this(
          all.stream()
              .filter(row -> Values.is(row.amounts().transactionAcquiredDisposedCode(), side))
              .toList());
    }

    static Optional<BigDecimal> shares(Transaction row) {
      return row.amounts().transactionShares().value();
    }

    static Optional<BigDecimal> value(Transaction row, FormTable table) {
      Reported<BigDecimal> total = row.amounts().transactionTotalValue();
      return total.isPresent() || table == FormTable.DERIVATIVE ? total.value() : paid(row);
    }

    private static Optional<BigDecimal> paid(Transaction row) {
      Optional<BigDecimal> price = row.amounts().transactionPricePerShare().value();
      return shares(row).flatMap(shares -> price.map(shares::multiply));
    }

    BigDecimal sum(Function<Transaction, Optional<BigDecimal>> amount) {
      return rows.stream()
          .map(amount)
          .flatMap(Optional::stream)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Gifts and other rows without a price do not count. */
    Optional<BigDecimal> averagePrice(FormTable table) {
      if (table == FormTable.DERIVATIVE) {
        return Optional.empty();
      }
      BigDecimal shares = sum(row -> paid(row).isPresent() ? shares(row) : Optional.empty());
      return shares.signum() == 0
          ? Optional.empty()
          : Optional.of(
              sum(Side::paid)
                  .divide(shares, MathContext.DECIMAL64)
                  .setScale(PRICE_DECIMALS, RoundingMode.HALF_EVEN));
    }
  }
}
