package org.section16.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.check.RowFacts.Stated;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.FootnoteFact.AveragePrice;
import org.section16.model.FootnoteFact.PriceRange;
import org.section16.model.Reported;

/** Checks that an average price has a range in its footnote and lies within it. */
final class PriceRangeCheck implements Check {
  /** Ranges are rounded to cents. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    if (!RowFacts.areStated(filing, PriceRange.class)
        && !RowFacts.areStated(filing, AveragePrice.class)) {
      return;
    }
    NumberSet averages = new NumberSet();
    for (Transaction transaction : rows.transactions()) {
      Reported<BigDecimal> price = transaction.amounts().transactionPricePerShare();
      if (price.isPresent() && !price.footnotes().isEmpty()) {
        check(price, price.value().orElseThrow(), averages, sink);
      }
    }
  }

  private static void check(
      Reported<BigDecimal> price, BigDecimal value, NumberSet averages, Consumer<Diagnostic> sink) {
    List<Stated<PriceRange>> ranges = RowFacts.of(price, PriceRange.class);
    if (ranges.isEmpty()) {
      checkAverage(price, averages, sink);
    } else if (ranges.stream().noneMatch(range -> contains(range.fact(), value))) {
      Stated<PriceRange> first = ranges.get(0);
      sink.accept(
          Diagnostics.priceRange(
              price.span(),
              value,
              first.footnote().number(),
              first.fact().low(),
              first.fact().high()));
    }
  }

  private static boolean contains(PriceRange range, BigDecimal price) {
    return price.compareTo(range.low().subtract(TOLERANCE)) >= 0
        && price.compareTo(range.high().add(TOLERANCE)) <= 0;
  }

  /** Reports a weighted average without a range, once for each footnote. */
  private static void checkAverage(
      Reported<BigDecimal> price, NumberSet averages, Consumer<Diagnostic> sink) {
    RowFacts.of(price, AveragePrice.class).stream()
        .filter(average -> average.fact().weighted())
        .filter(average -> averages.add(average.footnote().number()))
        .findFirst()
        .ifPresent(
            average ->
                sink.accept(Diagnostics.averagePrice(price.span(), average.footnote().number())));
  }
}
