package org.section16.check;

import static org.section16.DiagnosticCode.PRICE_RANGE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** An average price must lie inside the range that its footnote states. */
final class PriceRangeCheck implements Check {
  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Map<Integer, List<PriceRange>> ranges = new HashMap<>();
    for (Transaction transaction : rows.transactions()) {
      Reported<BigDecimal> price = transaction.amounts().transactionPricePerShare();
      if (price.isPresent() && !price.footnotes().isEmpty()) {
        check(price, price.value().orElseThrow(), ranges, sink);
      }
    }
  }

  private static void check(
      Reported<BigDecimal> price,
      BigDecimal value,
      Map<Integer, List<PriceRange>> ranges,
      Consumer<Diagnostic> sink) {
    for (FootnoteReference reference : price.footnotes()) {
      Optional<Footnote> note = reference.footnote();
      if (note.isEmpty()) {
        continue;
      }
      List<PriceRange> stated =
          ranges.computeIfAbsent(reference.number(), unused -> PriceRange.in(note.get().text()));
      if (!stated.isEmpty() && !anyContains(stated, value)) {
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

  private static boolean anyContains(List<PriceRange> ranges, BigDecimal price) {
    for (PriceRange range : ranges) {
      if (range.contains(price)) {
        return true;
      }
    }
    return false;
  }
}
