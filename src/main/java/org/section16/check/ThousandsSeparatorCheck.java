package org.section16.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Checks for a thousands separator misread as a decimal point: {@code 9.216} for {@code 9,216}. */
final class ThousandsSeparatorCheck implements Check {
  private static final Pattern THREE_DECIMALS =
      Pattern.compile("\\$?\\d{1,3}(?:,\\d{3})*\\.\\d{3}");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Spelling spelling = new Spelling();
    for (Transaction transaction : rows.transactions()) {
      spelling.add(transaction.entry(), transaction.amounts().transactionShares());
      spelling.add(transaction.entry(), transaction.amounts().transactionTotalValue());
    }
    for (DerivativeEntry row : filing.derivativeTable()) {
      spelling.add(row, row.underlyingSecurity().underlyingSecurityShares());
      spelling.add(row, row.underlyingSecurity().underlyingSecurityValue());
    }
    for (TableEntry row : rows.all()) {
      spelling.add(row, row.postTransactionAmounts().sharesOwnedFollowingTransaction());
      spelling.add(row, row.postTransactionAmounts().valueOwnedFollowingTransaction());
    }
    if (spelling.groupsThousands()) {
      check(spelling, sink);
    }
  }

  private static void check(Spelling spelling, Consumer<Diagnostic> sink) {
    List<Amount> amounts = spelling.withPoint;
    Map<String, Integer> fractions = new HashMap<>();
    boolean hasOtherFractions = false;
    for (Amount amount : amounts) {
      Optional<String> fraction = amount.fraction();
      if (fraction.isPresent()) {
        fractions.merge(fraction.get(), 1, Integer::sum);
        hasOtherFractions |= fraction.get().length() != 3;
      }
    }
    for (Amount amount : amounts) {
      Optional<String> fraction = amount.fraction();
      boolean isRealFraction =
          fraction.isPresent()
              && !amount.raw().endsWith("0")
              && !spelling.withComma.contains(amount.raw().replace('.', ','))
              && (hasOtherFractions
                  || fractions.getOrDefault(fraction.get(), 0) > 1
                  || hasSimilarFraction(amount, amounts));
      if (!isRealFraction && THREE_DECIMALS.matcher(amount.raw()).matches()) {
        sink.accept(
            Diagnostics.thousandsSeparator(Places.of(amount.field(), amount.row()), amount.raw()));
      }
    }
  }

  /**
   * Returns whether another amount has a fraction of three digits too, and one of the two has a
   * comma, so that the point cannot be one. EDGAR does not print trailing zeros of a fraction.
   */
  private static boolean hasSimilarFraction(Amount amount, List<Amount> amounts) {
    if (amount.raw().endsWith("0")) {
      return false;
    }
    for (Amount other : amounts) {
      boolean isEitherWithComma = other.raw().indexOf(',') > 0 || amount.raw().indexOf(',') > 0;
      if (isEitherWithComma
          && !other.raw().endsWith("0")
          && other.fraction().isPresent()
          && !other.raw().equals(amount.raw())) {
        return true;
      }
    }
    return false;
  }

  /** How a filing writes its amounts: numbers of securities, or values instead. */
  private static final class Spelling {
    private final List<Amount> withPoint = new ArrayList<>();
    private final Set<String> withComma = new HashSet<>();
    private boolean hasComma;
    private boolean hasFourDigits;

    void add(TableEntry row, Reported<BigDecimal> field) {
      if (!field.isPresent()) {
        return;
      }
      String raw = field.raw();
      if (raw.indexOf(',') >= 0) {
        hasComma = true;
        withComma.add(raw);
      }
      hasFourDigits |= beginsWithFourDigits(raw);
      if (raw.indexOf('.') >= 0) {
        withPoint.add(new Amount(row, field));
      }
    }

    /** Returns whether commas are used: without them, a point cannot be a misread comma. */
    boolean groupsThousands() {
      return hasComma || !hasFourDigits;
    }

    private static boolean beginsWithFourDigits(String raw) {
      int start = raw.startsWith("$") ? 1 : 0;
      return raw.length() >= start + 4 && areDigits(raw, start, start + 4);
    }
  }

  private static boolean areDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A number of securities or a value. */
  private record Amount(TableEntry row, Reported<BigDecimal> field) {
    String raw() {
      return field.raw();
    }

    /** Returns the digits after the point without trailing zeros; empty if there are none. */
    Optional<String> fraction() {
      String raw = raw();
      int point = raw.indexOf('.');
      int end = raw.length();
      while (end > point + 1 && raw.charAt(end - 1) == '0') {
        end--;
      }
      return end > point + 1 && isWhole(raw, point) && areDigits(raw, point + 1, end)
          ? Optional.of(raw.substring(point + 1, end))
          : Optional.empty();
    }

    private static boolean isWhole(String raw, int end) {
      for (int i = 0; i < end; i++) {
        if (raw.charAt(i) != ',' && !Characters.isDigit(raw.charAt(i))) {
          return false;
        }
      }
      return end > 0;
    }
  }
}
