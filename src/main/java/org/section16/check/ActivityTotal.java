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
 * The totals of the transactions in one table with one group of codes.
 *
 * <p>Amounts are shares in Table I and derivative securities in Table II; the two are never added
 * together. Values are the dollars paid or received: shares times price in Table I; in Table II,
 * where the price is that of the derivative security, only amounts that are reported in dollars. A
 * row without an amount, a price or a direction does not contribute to the totals that need it;
 * {@code withoutAmount} and {@code withoutPrice} count such rows.
 *
 * @param table the table
 * @param group the codes
 * @param rows the number of transactions
 * @param acquired number of securities acquired
 * @param disposed number of securities disposed of
 * @param acquiredValue dollars for what was acquired
 * @param disposedValue dollars for what was disposed of
 * @param averageAcquiredPrice average dollars per share, weighted by shares, of the rows with a
 *     price
 * @param averageDisposedPrice average dollars per share, weighted by shares, of the rows with a
 *     price
 * @param withoutAmount the number of rows whose amount or direction is unknown
 * @param withoutPrice the number of rows whose number of securities is known but not the price
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

  /** Returns the number of securities acquired minus those disposed of. */
  public BigDecimal net() {
    return acquired.subtract(disposed);
  }

  /** Returns the dollars for what was acquired minus those for what was disposed of. */
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

  /** The acquisitions or the disposals. */
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

    /** Returns the average price, ignoring gifts and other rows without a price. */
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
