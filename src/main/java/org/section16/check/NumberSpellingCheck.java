package org.section16.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionEntry;

/**
 * How EDGAR prints numbers: thousands in groups, four decimals at most, prices with a dollar sign.
 * What is spelt in another way than the rest of the document was damaged.
 */
final class NumberSpellingCheck implements Check {
  private static final int MOST_DECIMALS = 4;
  private static final String PRICE = "the price";

  /** A number of a row. */
  private record Amount(TableEntry row, Reported<BigDecimal> field, String name) {
    String raw() {
      return field.raw();
    }

    SourceSpan place() {
      return Places.of(field, row);
    }

    boolean hasDollar() {
      return raw().startsWith("$");
    }
  }

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    List<Amount> amounts = new ArrayList<>();
    List<Amount> prices = new ArrayList<>();
    for (TableEntry row : rows.all()) {
      addAmounts(row, amounts);
      addPrices(row, prices);
    }
    List<Amount> all = new ArrayList<>(amounts);
    all.addAll(prices);
    for (Amount amount : all) {
      checkDecimals(amount, sink);
    }
    checkSeparators(all, sink);
    if (isWrittenLikeEdgar(all)) {
      rows.all().forEach(row -> checkSwapped(row, sink));
      checkDollars(prices, sink);
    }
  }

  /** What a converter made of EDGAR's XML has no separators, and dollar signs here and there. */
  private static boolean isWrittenLikeEdgar(List<Amount> amounts) {
    boolean separated = false;
    boolean ungrouped = false;
    for (Amount amount : amounts) {
      separated |= amount.raw().indexOf(',') > 0;
      ungrouped |= wholeDigits(amount.raw()) > 3;
    }
    return separated || !ungrouped;
  }

  private static void addAmounts(TableEntry row, List<Amount> amounts) {
    if (row instanceof TransactionEntry transaction) {
      add(row, transaction.transactionAmounts().transactionShares(), "the amount", amounts);
      add(row, transaction.transactionAmounts().transactionTotalValue(), "the amount", amounts);
    }
    if (row instanceof DerivativeEntry derivative) {
      add(
          row,
          derivative.underlyingSecurity().underlyingSecurityShares(),
          "the amount of underlying securities",
          amounts);
    }
    add(
        row,
        row.postTransactionAmounts().sharesOwnedFollowingTransaction(),
        "the amount owned",
        amounts);
  }

  private static void addPrices(TableEntry row, List<Amount> prices) {
    if (row instanceof DerivativeEntry derivative) {
      add(row, derivative.conversionOrExercisePrice(), "the conversion or exercise price", prices);
    }
    if (row instanceof TransactionEntry transaction) {
      add(row, transaction.transactionAmounts().transactionPricePerShare(), PRICE, prices);
    }
  }

  private static void add(
      TableEntry row, Reported<BigDecimal> field, String name, List<Amount> amounts) {
    if (field.isPresent() && !field.raw().isEmpty()) {
      amounts.add(new Amount(row, field, name));
    }
  }

  private static void checkDecimals(Amount amount, Consumer<Diagnostic> sink) {
    if (amount.field().value().orElseThrow().scale() > MOST_DECIMALS) {
      sink.accept(Diagnostics.tooManyDecimals(amount.place(), amount.raw(), amount.name()));
    }
  }

  /** Four digits or more in a run, where other numbers have separators. */
  private static void checkSeparators(List<Amount> amounts, Consumer<Diagnostic> sink) {
    boolean separated = false;
    for (Amount amount : amounts) {
      separated |= amount.raw().indexOf(',') > 0;
    }
    if (!separated) {
      return;
    }
    for (Amount amount : amounts) {
      if (wholeDigits(amount.raw()) > 3) {
        sink.accept(Diagnostics.missingSeparator(amount.place(), amount.raw(), amount.name()));
      }
    }
  }

  /** How many digits follow one another before the point. */
  private static int wholeDigits(String raw) {
    int most = 0;
    int run = 0;
    for (int i = 0; i < raw.length() && raw.charAt(i) != '.'; i++) {
      run = Characters.isDigit(raw.charAt(i)) ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  }

  /** A price without a dollar sign where most others have one: the sign was read as a digit. */
  private static void checkDollars(List<Amount> prices, Consumer<Diagnostic> sink) {
    int with = 0;
    for (Amount price : prices) {
      with += price.hasDollar() ? 1 : 0;
    }
    if (with == 0 || with * 2 < prices.size()) {
      return;
    }
    for (Amount price : prices) {
      boolean zero = price.field().value().orElseThrow().signum() == 0;
      if (!price.hasDollar() && !zero && !isOfOtherColumn(price)) {
        sink.accept(Diagnostics.missingDollarSign(price.place(), price.raw(), price.name()));
      }
    }
  }

  /** Spoken of as swapped. */
  private static boolean isOfOtherColumn(Amount price) {
    return price.name().equals(PRICE)
        && price.row() instanceof TransactionEntry transaction
        && isSwapped(price.row(), transaction);
  }

  /** A dollar sign at an amount and none at the price of the same row. */
  private static void checkSwapped(TableEntry row, Consumer<Diagnostic> sink) {
    if (row instanceof TransactionEntry transaction && isSwapped(row, transaction)) {
      Reported<BigDecimal> price = transaction.transactionAmounts().transactionPricePerShare();
      sink.accept(Diagnostics.dollarSignAtAmount(Places.of(price, row), price.raw(), PRICE));
    }
  }

  private static boolean isSwapped(TableEntry row, TransactionEntry transaction) {
    Reported<BigDecimal> price = transaction.transactionAmounts().transactionPricePerShare();
    boolean value =
        row.postTransactionAmounts().valueOwnedFollowingTransaction().isPresent()
            || (row instanceof DerivativeEntry derivative
                && derivative.underlyingSecurity().underlyingSecurityValue().isPresent());
    return value
        && price.isPresent()
        && !price.raw().startsWith("$")
        && valueRaw(row).startsWith("$");
  }

  private static String valueRaw(TableEntry row) {
    Reported<BigDecimal> owned = row.postTransactionAmounts().valueOwnedFollowingTransaction();
    return owned.isPresent() || !(row instanceof DerivativeEntry derivative)
        ? owned.raw()
        : derivative.underlyingSecurity().underlyingSecurityValue().raw();
  }
}
