package org.section16.check;

import static org.section16.DiagnosticCode.PRICE_MAGNITUDE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.Filing;
import org.section16.model.TransactionCode;

/** Market prices of one security in one filing do not lie far apart. */
final class PriceMagnitudeCheck implements Check {
  /** Ten, less what a rounded price may lack. */
  private static final BigDecimal FACTOR = new BigDecimal("9.995");

  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    Map<Object, List<Transaction>> securities = new LinkedHashMap<>();
    Transaction.of(filing)
        .filter(
            transaction ->
                !transaction.isDerivative()
                    && transaction.code().filter(PriceMagnitudeCheck::isMarketPrice).isPresent())
        .filter(transaction -> price(transaction).filter(price -> price.signum() > 0).isPresent())
        .forEach(
            transaction ->
                securities
                    .computeIfAbsent(
                        transaction.entry().securityTitle().value(), title -> new ArrayList<>())
                    .add(transaction));
    securities.values().forEach(rows -> checkPrices(rows, sink));
  }

  private static void checkPrices(List<Transaction> rows, Consumer<Diagnostic> sink) {
    List<BigDecimal> prices = rows.stream().map(row -> price(row).orElseThrow()).sorted().toList();
    BigDecimal low = prices.get((prices.size() - 1) / 2);
    BigDecimal high = prices.get(prices.size() / 2);
    for (Transaction row : rows) {
      BigDecimal price = price(row).orElseThrow();
      // Of two prices, either may be wrong.
      BigDecimal usual = price.compareTo(low) <= 0 ? high : low;
      if (price.max(usual).compareTo(price.min(usual).multiply(FACTOR)) >= 0) {
        sink.accept(
            Diagnostic.of(
                PRICE_MAGNITUDE,
                Places.of(row.amounts().transactionPricePerShare(), row.entry()),
                "price "
                    + Amounts.dollars(price)
                    + " is far from the "
                    + Amounts.dollars(usual)
                    + " of other rows; look for a lost point or digit"));
      }
    }
  }

  private static Optional<BigDecimal> price(Transaction transaction) {
    return transaction.amounts().transactionPricePerShare().value();
  }

  private static boolean isMarketPrice(TransactionCode code) {
    return code == TransactionCode.P || code == TransactionCode.S || code == TransactionCode.F;
  }
}
