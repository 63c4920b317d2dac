package org.section16.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.DerivativeEntry;
import org.section16.model.FilingVisitor;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionEntry;

/** Prices that are, or end in, the marker of a footnote without its brackets. */
final class GluedPriceMarkers {
  private GluedPriceMarkers() {}

  static void check(Set<Integer> explained, Rows rows, Consumer<Diagnostic> sink) {
    for (TableEntry row : rows.all()) {
      checkPrices(row, explained, rows, sink);
    }
  }

  /**
   * A price of 4 where others of the column have nothing but a reference, or one that is after its
   * markers: {@code (2)3}.
   */
  private static void checkPrices(
      TableEntry row, Set<Integer> explained, Rows rows, Consumer<Diagnostic> sink) {
    if (row instanceof DerivativeEntry derivative) {
      checkPrice(row, derivative.conversionOrExercisePrice(), explained, rows, sink);
    }
    if (row instanceof TransactionEntry transaction) {
      checkPrice(
          row, transaction.transactionAmounts().transactionPricePerShare(), explained, rows, sink);
    }
  }

  private static void checkPrice(
      TableEntry row,
      Reported<BigDecimal> price,
      Set<Integer> explained,
      Rows rows,
      Consumer<Diagnostic> sink) {
    checkDecimals(row, price, explained, rows, sink);
    String raw = price.raw();
    if (!isBareNumber(raw) || !price.isPresent() || !explained.contains(Integer.parseInt(raw))) {
      return;
    }
    boolean likely =
        price.footnotes().isEmpty()
            ? isReferenceElsewhere(Integer.parseInt(raw), rows)
            : price.footnotes().get(0).span().start() == price.span().start();
    if (likely) {
      GluedMarkerCheck.report(price, row, Integer.parseInt(raw), sink);
    }
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
   * or none has more than two decimals.
   */
  private static void checkDecimals(
      TableEntry row,
      Reported<BigDecimal> price,
      Set<Integer> explained,
      Rows rows,
      Consumer<Diagnostic> sink) {
    Optional<BigDecimal> value = price.value();
    if (value.isEmpty() || value.get().scale() < 3 || !price.footnotes().isEmpty()) {
      return;
    }
    int last = value.get().unscaledValue().remainder(BigInteger.TEN).intValue();
    if (!explained.contains(last)) {
      return;
    }
    BigDecimal cut = value.get().setScale(value.get().scale() - 1, RoundingMode.DOWN);
    List<Reported<BigDecimal>> others = prices(rows);
    others.removeIf(other -> other.span().equals(price.span()));
    boolean twin = others.stream().anyMatch(other -> isTwin(other, cut, last));
    boolean alone =
        others.stream().filter(Reported::isPresent).count() > 1
            && others.stream().filter(Reported::isPresent).noneMatch(GluedPriceMarkers::isBare);
    boolean shorter =
        value.get().scale() == 3
            && others.stream().filter(Reported::isPresent).count() > 1
            && others.stream().noneMatch(other -> decimals(other) > 2);
    if (twin || alone || shorter) {
      GluedMarkerCheck.report(price, row, last, sink);
    }
  }

  private static int decimals(Reported<BigDecimal> price) {
    return price.value().map(BigDecimal::scale).orElse(0);
  }

  private static boolean isBare(Reported<BigDecimal> price) {
    return price.footnotes().isEmpty();
  }

  private static boolean isTwin(Reported<BigDecimal> price, BigDecimal value, int footnote) {
    return price.value().filter(other -> other.compareTo(value) == 0).isPresent()
        && price.footnotes().stream().anyMatch(reference -> reference.number() == footnote);
  }

  private static List<Reported<BigDecimal>> prices(Rows rows) {
    List<Reported<BigDecimal>> prices = new ArrayList<>();
    for (TableEntry row : rows.all()) {
      if (row instanceof DerivativeEntry derivative) {
        prices.add(derivative.conversionOrExercisePrice());
      }
      if (row instanceof TransactionEntry transaction) {
        prices.add(transaction.transactionAmounts().transactionPricePerShare());
      }
    }
    return prices;
  }

  private static boolean isReferenceElsewhere(int number, Rows rows) {
    Set<Integer> alone = new HashSet<>();
    FilingVisitor fields =
        new FilingVisitor() {
          @Override
          public void visitField(String name, Reported<?> field) {
            if (field.isFootnoteOnly()) {
              field.footnotes().forEach(reference -> alone.add(reference.number()));
            }
          }
        };
    rows.all().forEach(row -> row.accept(fields));
    return alone.contains(number);
  }
}
