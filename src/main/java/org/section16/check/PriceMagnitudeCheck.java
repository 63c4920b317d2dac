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

/** Market prices of one security in one filing do not lie far apart. */
final class PriceMagnitudeCheck implements Check {
  /** Ten, less what a rounded price may lack. */
  private static final BigDecimal FACTOR = new BigDecimal("9.995");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    List<Sale> sales = new ArrayList<>();
    for (Transaction transaction : rows.transactions()) {
      Optional<BigDecimal> price = transaction.amounts().transactionPricePerShare().value();
      if (price.isPresent() && price.get().signum() > 0 && hasMarketPrice(transaction)) {
        sales.add(new Sale(transaction, price.get()));
      }
    }
    if (!areFarApart(sales)) {
      return;
    }
    Map<Optional<String>, List<Sale>> securities = new HashMap<>();
    for (Sale sale : sales) {
      securities
          .computeIfAbsent(
              sale.transaction().entry().securityTitle().value(), title -> new ArrayList<>())
          .add(sale);
    }
    securities.values().forEach(group -> checkPrices(group, sink));
  }

  /** Returns whether any two prices, be they of different securities, lie far apart. */
  private static boolean areFarApart(List<Sale> sales) {
    if (sales.size() < 2) {
      return false;
    }
    BigDecimal least = sales.get(0).price();
    BigDecimal most = least;
    for (Sale sale : sales) {
      least = least.min(sale.price());
      most = most.max(sale.price());
    }
    return areFarApart(least, most);
  }

  private static boolean areFarApart(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(one.min(other).multiply(FACTOR)) >= 0;
  }

  private static void checkPrices(List<Sale> sales, Consumer<Diagnostic> sink) {
    List<BigDecimal> prices = sales.stream().map(Sale::price).sorted().toList();
    BigDecimal low = prices.get((prices.size() - 1) / 2);
    BigDecimal high = prices.get(prices.size() / 2);
    for (Sale sale : sales) {
      // Of two prices, either may be wrong.
      BigDecimal usual = sale.price().compareTo(low) <= 0 ? high : low;
      if (areFarApart(sale.price(), usual)) {
        Transaction row = sale.transaction();
        sink.accept(
            Diagnostics.priceMagnitude(
                Places.of(row.amounts().transactionPricePerShare(), row.entry()),
                sale.price(),
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

  /** A transaction of Table I with its price, which the market made. */
  private record Sale(Transaction transaction, BigDecimal price) {}
}
