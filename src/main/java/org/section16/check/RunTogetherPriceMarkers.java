package org.section16.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.model.DerivativeEntry;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionEntry;

/** Reports prices that are, or end in, a footnote marker without its parentheses. */
final class RunTogetherPriceMarkers {
  /** A price without trailing zeros, and a footnote that it refers to. */
  private record MarkedPrice(BigDecimal value, int footnote) {}

  private record Price(TableEntry row, Reported<BigDecimal> reported, BigDecimal value) {
    boolean hasNoMarker() {
      return reported.footnotes().isEmpty();
    }

    boolean hasManyDecimals() {
      return value.scale() > 2;
    }
  }

  private final Set<Integer> explained;
  private final Consumer<Diagnostic> sink;

  private final List<Price> prices = new ArrayList<>();
  private final Set<MarkedPrice> marked = new HashSet<>();
  private int withoutMarker;
  private int withManyDecimals;

  /** The footnotes whose reference is the only content of some field. */
  private final Set<Integer> standalone = new HashSet<>();

  private RunTogetherPriceMarkers(Set<Integer> explained, Rows rows, Consumer<Diagnostic> sink) {
    this.explained = explained;
    this.sink = sink;
    for (TableEntry row : rows.all()) {
      if (row instanceof DerivativeEntry derivative) {
        add(row, derivative.conversionOrExercisePrice());
      }
      if (row instanceof TransactionEntry transaction) {
        add(row, transaction.transactionAmounts().transactionPricePerShare());
      }
    }
    for (Reported<?> field : rows.referring().fields()) {
      if (field.isFootnoteOnly()) {
        field.footnotes().forEach(reference -> standalone.add(reference.number()));
      }
    }
  }

  private void add(TableEntry row, Reported<BigDecimal> reported) {
    if (reported.value().isEmpty()) {
      return;
    }
    Price price = new Price(row, reported, reported.value().get());
    prices.add(price);
    withoutMarker += price.hasNoMarker() ? 1 : 0;
    withManyDecimals += price.hasManyDecimals() ? 1 : 0;
    for (FootnoteReference reference : reported.footnotes()) {
      marked.add(new MarkedPrice(price.value().stripTrailingZeros(), reference.number()));
    }
  }

  static void check(Set<Integer> explained, Rows rows, Consumer<Diagnostic> sink) {
    if (!explained.isEmpty()) {
      RunTogetherPriceMarkers markers = new RunTogetherPriceMarkers(explained, rows, sink);
      markers.prices.forEach(markers::check);
    }
  }

  private void check(Price price) {
    String raw = price.reported().raw();
    if (endsInMarker(price)) {
      report(price, lastDigit(price));
    }
    if (isOneOrTwoDigits(raw) && isMarker(price.reported(), Integer.parseInt(raw))) {
      report(price, Integer.parseInt(raw));
    }
  }

  private void report(Price price, int footnote) {
    RunTogetherMarkerCheck.report(price.reported(), price.row(), footnote, sink);
  }

  /**
   * Returns whether a price is a marker: a price of 4 where other fields hold nothing but a
   * reference to footnote 4, or a number after markers, {@code (2)3}.
   */
  private boolean isMarker(Reported<BigDecimal> price, int number) {
    return explained.contains(number)
        && (price.footnotes().isEmpty()
            ? standalone.contains(number)
            : price.footnotes().get(0).span().start() == price.span().start());
  }

  /** Returns whether the text consists of one or two digits. */
  private static boolean isOneOrTwoDigits(String raw) {
    int length = raw.length();
    return (length == 1 || length == 2)
        && Character.isDigit(raw.charAt(0))
        && Character.isDigit(raw.charAt(length - 1));
  }

  /**
   * Returns whether the last digit of a price is a marker: {@code 50.555} where another row has
   * 50.55 with footnote 5, all other prices have a footnote, or no other has more than two
   * decimals. Only applies to values read from a document.
   */
  private boolean endsInMarker(Price price) {
    if (!price.hasManyDecimals()
        || !price.hasNoMarker()
        || price.reported().span().equals(SourceSpan.NONE)
        || !explained.contains(lastDigit(price))) {
      return false;
    }
    BigDecimal withoutLastDigit =
        price.value().setScale(price.value().scale() - 1, RoundingMode.DOWN);
    boolean hasOthers = prices.size() > 2;
    return marked.contains(new MarkedPrice(withoutLastDigit.stripTrailingZeros(), lastDigit(price)))
        || (hasOthers && withoutMarker == 1)
        || (hasOthers && price.value().scale() == 3 && withManyDecimals == 1);
  }

  private static int lastDigit(Price price) {
    return price.value().unscaledValue().remainder(BigInteger.TEN).intValue();
  }
}
