package org.section16.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.TransactionCode;

/**
 * Checks that the market prices of one security in a filing are not an order of magnitude apart.
 */
final class PriceMagnitudeCheck implements Check {
  /** Ten, with a tolerance for rounded prices. */
  private static final BigDecimal FACTOR = new BigDecimal("9.995");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    List<Trade> trades = new ArrayList<>();
    for (Transaction transaction : rows.transactions()) {
      Optional<BigDecimal> price = transaction.amounts().transactionPricePerShare().value();
      if (price.isPresent() && price.get().signum() > 0 && hasMarketPrice(transaction)) {
        trades.add(new Trade(transaction, price.get()));
      }
    }
    if (!areFarApart(trades)) {
      return;
    }
    Map<Optional<String>, List<Trade>> securities = new HashMap<>();
    for (Trade trade : trades) {
      securities
          .computeIfAbsent(
              trade.transaction().entry().securityTitle().value(), title -> new ArrayList<>())
          .add(trade);
    }
    securities.values().forEach(group -> checkPrices(group, sink));
  }

  /** Returns whether any two prices are far apart, even those of different securities. */
  private static boolean areFarApart(List<Trade> trades) {
    if (trades.size() < 2) {
      return false;
    }
    BigDecimal lowest = trades.get(0).price();
    BigDecimal highest = lowest;
    for (Trade trade : trades) {
      lowest = lowest.min(trade.price());
      highest = highest.max(trade.price());
    }
    return areFarApart(lowest, highest);
  }

  private static boolean areFarApart(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(one.min(other).multiply(FACTOR)) >= 0;
  }

  private static void checkPrices(List<Trade> trades, Consumer<Diagnostic> sink) {
    List<BigDecimal> prices = trades.stream().map(Trade::price).sorted().toList();
    BigDecimal low = prices.get((prices.size() - 1) / 2);
    BigDecimal high = prices.get(prices.size() / 2);
    for (Trade trade : trades) {
      // Of two prices, either may be wrong.
      BigDecimal usual = trade.price().compareTo(low) <= 0 ? high : low;
      if (areFarApart(trade.price(), usual)) {
        Transaction row = trade.transaction();
        sink.accept(
            Diagnostics.priceMagnitude(
                Places.of(row.amounts().transactionPricePerShare(), row.entry()),
                trade.price(),
                usual));
      }
    }
  }

  private static boolean hasMarketPrice(Transaction transaction) {
    Optional<TransactionCode> code = transaction.code();
    return !transaction.isDerivative()
        && code.isPresent()
        && (code.get() == TransactionCode.P
            || code.get() == TransactionCode.S
            || code.get() == TransactionCode.F);
  }

  /** A transaction in Table I with its market price. */
  private record Trade(Transaction transaction, BigDecimal price) {}
}
