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
 * Checks that numbers are formatted as on EDGAR's pages: with thousands separators, at most four
 * decimals, and a dollar sign at prices. A number that differs from the rest of the document was
 * damaged.
 */
final class NumberSpellingCheck implements Check {
  private static final int MAX_DECIMALS = 4;
  private static final String PRICE = "the price";

  /** A number in a row. */
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

  /** Returns false for documents converted from EDGAR's XML, which lack thousands separators. */
  private static boolean isWrittenLikeEdgar(List<Amount> amounts) {
    boolean hasSeparator = false;
    boolean hasUngrouped = false;
    for (Amount amount : amounts) {
      hasSeparator |= amount.raw().indexOf(',') > 0;
      hasUngrouped |= wholeDigits(amount.raw()) > 3;
    }
    return hasSeparator || !hasUngrouped;
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
    if (amount.field().value().orElseThrow().scale() > MAX_DECIMALS) {
      sink.accept(Diagnostics.tooManyDecimals(amount.place(), amount.raw(), amount.name()));
    }
  }

  /** Reports four or more consecutive digits if other numbers have separators. */
  private static void checkSeparators(List<Amount> amounts, Consumer<Diagnostic> sink) {
    boolean hasSeparator = false;
    for (Amount amount : amounts) {
      hasSeparator |= amount.raw().indexOf(',') > 0;
    }
    if (!hasSeparator) {
      return;
    }
    for (Amount amount : amounts) {
      if (wholeDigits(amount.raw()) > 3) {
        sink.accept(Diagnostics.missingSeparator(amount.place(), amount.raw(), amount.name()));
      }
    }
  }

  /** Returns the length of the longest run of digits before the decimal point. */
  private static int wholeDigits(String raw) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < raw.length() && raw.charAt(i) != '.'; i++) {
      run = Characters.isDigit(raw.charAt(i)) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Reports a price without a dollar sign if most have one: it may be misread as a digit. */
  private static void checkDollars(List<Amount> prices, Consumer<Diagnostic> sink) {
    int withDollarSign = 0;
    for (Amount price : prices) {
      withDollarSign += price.hasDollar() ? 1 : 0;
    }
    if (withDollarSign == 0 || withDollarSign * 2 < prices.size()) {
      return;
    }
    for (Amount price : prices) {
      boolean isZero = price.field().value().orElseThrow().signum() == 0;
      if (!price.hasDollar() && !isZero && !isReportedAsSwapped(price)) {
        sink.accept(Diagnostics.missingDollarSign(price.place(), price.raw(), price.name()));
      }
    }
  }

  /** Returns whether {@link #checkSwapped} reports the price. */
  private static boolean isReportedAsSwapped(Amount price) {
    return price.name().equals(PRICE)
        && price.row() instanceof TransactionEntry transaction
        && isSwapped(price.row(), transaction);
  }

  /** Reports a dollar sign at an amount but not at the price of the same row. */
  private static void checkSwapped(TableEntry row, Consumer<Diagnostic> sink) {
    if (row instanceof TransactionEntry transaction && isSwapped(row, transaction)) {
      Reported<BigDecimal> price = transaction.transactionAmounts().transactionPricePerShare();
      sink.accept(Diagnostics.dollarSignAtAmount(Places.of(price, row), price.raw(), PRICE));
    }
  }

  private static boolean isSwapped(TableEntry row, TransactionEntry transaction) {
    Reported<BigDecimal> price = transaction.transactionAmounts().transactionPricePerShare();
    boolean hasValue =
        row.postTransactionAmounts().valueOwnedFollowingTransaction().isPresent()
            || (row instanceof DerivativeEntry derivative
                && derivative.underlyingSecurity().underlyingSecurityValue().isPresent());
    return hasValue
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
