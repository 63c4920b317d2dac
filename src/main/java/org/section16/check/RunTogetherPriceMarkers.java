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

/** Prices that are, or end in, the marker of a footnote without its brackets. */
final class RunTogetherPriceMarkers {
  /** A price that refers to a footnote; trailing zeros do not count. */
  private record Referring(BigDecimal value, int footnote) {}

  private record Price(TableEntry row, Reported<BigDecimal> reported, BigDecimal value) {
    boolean isBare() {
      return reported.footnotes().isEmpty();
    }

    boolean isLong() {
      return value.scale() > 2;
    }
  }

  private final Set<Integer> explained;
  private final Consumer<Diagnostic> sink;

  private final List<Price> prices = new ArrayList<>();
  private final Set<Referring> referring = new HashSet<>();
  private int bare;
  private int longOnes;

  /** The footnotes that some value consists of. */
  private final Set<Integer> alone = new HashSet<>();

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
        field.footnotes().forEach(reference -> alone.add(reference.number()));
      }
    }
  }

  private void add(TableEntry row, Reported<BigDecimal> reported) {
    if (reported.value().isEmpty()) {
      return;
    }
    Price price = new Price(row, reported, reported.value().get());
    prices.add(price);
    bare += price.isBare() ? 1 : 0;
    longOnes += price.isLong() ? 1 : 0;
    for (FootnoteReference reference : reported.footnotes()) {
      referring.add(new Referring(price.value().stripTrailingZeros(), reference.number()));
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
    if (isBareNumber(raw) && isMarker(price.reported(), Integer.parseInt(raw))) {
      report(price, Integer.parseInt(raw));
    }
  }

  private void report(Price price, int footnote) {
    RunTogetherMarkerCheck.report(price.reported(), price.row(), footnote, sink);
  }

  /**
   * A price of 4 where others of the column have nothing but a reference, or one that is after its
   * markers: {@code (2)3}.
   */
  private boolean isMarker(Reported<BigDecimal> price, int number) {
    return explained.contains(number)
        && (price.footnotes().isEmpty()
            ? alone.contains(number)
            : price.footnotes().get(0).span().start() == price.span().start());
  }

  /** One digit or two. */
  private static boolean isBareNumber(String raw) {
    int length = raw.length();
    return (length == 1 || length == 2)
        && Character.isDigit(raw.charAt(0))
        && Character.isDigit(raw.charAt(length - 1));
  }

  /**
   * {@code 50.555} where another row has 50.55 with footnote 5, all other prices have a footnote,
   * or none has more than two decimals. Only what was printed has its marker glued.
   */
  private boolean endsInMarker(Price price) {
    if (!price.isLong()
        || !price.isBare()
        || price.reported().span().equals(SourceSpan.NONE)
        || !explained.contains(lastDigit(price))) {
      return false;
    }
    BigDecimal cut = price.value().setScale(price.value().scale() - 1, RoundingMode.DOWN);
    boolean others = prices.size() > 2;
    return referring.contains(new Referring(cut.stripTrailingZeros(), lastDigit(price)))
        || (others && bare == 1)
        || (others && price.value().scale() == 3 && longOnes == 1);
  }

  private static int lastDigit(Price price) {
    return price.value().unscaledValue().remainder(BigInteger.TEN).intValue();
  }
}
