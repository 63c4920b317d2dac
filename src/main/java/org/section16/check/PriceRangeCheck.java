package org.section16.check;

import static org.section16.DiagnosticCode.PRICE_RANGE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.Filing;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** An average price must lie inside the range that its footnote states. */
final class PriceRangeCheck implements Check {
  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    Map<Integer, List<PriceRanges.Range>> ranges = new HashMap<>();
    Transaction.of(filing)
        .map(transaction -> transaction.amounts().transactionPricePerShare())
        .forEach(price -> price.value().ifPresent(value -> check(price, value, ranges, sink)));
  }

  private static void check(
      Reported<BigDecimal> price,
      BigDecimal value,
      Map<Integer, List<PriceRanges.Range>> ranges,
      Consumer<Diagnostic> sink) {
    for (FootnoteReference reference : price.footnotes()) {
      List<PriceRanges.Range> stated =
          reference
              .footnote()
              .map(
                  note ->
                      ranges.computeIfAbsent(note.number(), number -> PriceRanges.in(note.text())))
              .orElse(List.of());
      if (!stated.isEmpty() && stated.stream().noneMatch(range -> range.contains(value))) {
        sink.accept(
            Diagnostic.of(
                PRICE_RANGE,
                price.span(),
                "price "
                    + Amounts.dollars(value)
                    + " lies outside the range of footnote "
                    + reference.number()
                    + ", "
                    + stated.get(0)));
      }
    }
  }
}
