package org.section16.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.section16.DiagnosticCode.THOUSANDS_SEPARATOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * A point before the last three digits of an amount may be a comma: {@code 9.216} for {@code
 * 9,216}.
 */
final class ThousandsSeparatorCheck implements Check {
  private static final Pattern THREE_DECIMALS =
      Pattern.compile("\\$?\\d{1,3}(?:,\\d{3})*\\.\\d{3}");

  private static final Pattern UNGROUPED = Pattern.compile("^\\$?\\d{4}");

  private static final Pattern FRACTION = Pattern.compile("[\\d,]+\\.(\\d+?)0*");

  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    List<Amount> amounts = filing.entries().flatMap(row -> amounts(row).stream()).toList();
    if (amounts.stream().noneMatch(Amount::hasPoint) || !groupsThousands(amounts)) {
      return;
    }
    Map<String, Long> fractions =
        amounts.stream()
            .flatMap(amount -> amount.fraction().stream())
            .collect(groupingBy(fraction -> fraction, counting()));
    for (Amount amount : amounts) {
      String raw = amount.field().raw();
      if (THREE_DECIMALS.matcher(raw).matches() && !isBorneOut(amount, fractions)) {
        sink.accept(
            Diagnostic.of(
                THOUSANDS_SEPARATOR,
                Places.of(amount.field(), amount.row()),
                "'"
                    + raw
                    + "' may be "
                    + raw.replace('.', ',')
                    + " with a comma misread; it was taken as a fraction"));
      }
    }
  }

  /** Some converters print no commas; there, a point is none. */
  private static boolean groupsThousands(List<Amount> amounts) {
    return amounts.stream().anyMatch(amount -> amount.field().raw().indexOf(',') >= 0)
        || amounts.stream().noneMatch(amount -> UNGROUPED.matcher(amount.field().raw()).find());
  }

  /**
   * Tells whether another amount shows that the filer counts fractions: any other fraction, or the
   * same one.
   */
  private static boolean isBorneOut(Amount amount, Map<String, Long> fractions) {
    Optional<String> own = amount.fraction();
    return own.isPresent()
        && (fractions.getOrDefault(own.orElseThrow(), 0L) > 1
            || fractions.keySet().stream().anyMatch(other -> other.length() != 3));
  }

  /** The numbers of securities in a row, and the values in their place. */
  private static List<Amount> amounts(TableEntry row) {
    List<Reported<BigDecimal>> fields = new ArrayList<>();
    Transaction.of(row)
        .ifPresent(
            transaction -> {
              fields.add(transaction.amounts().transactionShares());
              fields.add(transaction.amounts().transactionTotalValue());
            });
    if (row instanceof DerivativeEntry derivative) {
      fields.add(derivative.underlyingSecurity().underlyingSecurityShares());
      fields.add(derivative.underlyingSecurity().underlyingSecurityValue());
    }
    fields.add(row.postTransactionAmounts().sharesOwnedFollowingTransaction());
    fields.add(row.postTransactionAmounts().valueOwnedFollowingTransaction());
    return fields.stream()
        .filter(Reported::isPresent)
        .map(field -> new Amount(row, field))
        .toList();
  }

  /** A number of securities or a value. */
  private record Amount(TableEntry row, Reported<BigDecimal> field) {
    boolean hasPoint() {
      return field.raw().indexOf('.') >= 0;
    }

    /** The digits behind the point that are not mere zeros. */
    Optional<String> fraction() {
      Matcher matcher = FRACTION.matcher(field.raw());
      return matcher.matches() && !matcher.group(1).equals("0")
          ? Optional.of(matcher.group(1))
          : Optional.empty();
    }
  }
}
