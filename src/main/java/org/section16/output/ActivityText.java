package org.section16.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.section16.check.Activity;
import org.section16.check.ActivityTotal;
import org.section16.check.HoldingChange;
import org.section16.check.TradingPlan;
import org.section16.model.FormTable;

/**
 * The activity of a filing, in lines for people: {@code Table I, open market: 10,000 disposed of at
 * $18.3654 on average for $183,654.00}.
 */
public final class ActivityText {
  private ActivityText() {}

  /** Returns a line for each total, each changed holding and each other finding, if any. */
  public static List<String> lines(Activity activity) {
    List<String> lines = new ArrayList<>();
    activity.totals().forEach(total -> lines.add(line(total)));
    lines.addAll(holdings(activity));
    if (!activity.totals().isEmpty()) {
      line(activity.plan()).ifPresent(lines::add);
      line(activity.businessDaysLate()).ifPresent(lines::add);
    }
    return lines;
  }

  /** Returns a line for each holding that changed and whose amounts are known. */
  public static List<String> holdings(Activity activity) {
    return activity.holdings().stream().map(ActivityText::line).flatMap(Optional::stream).toList();
  }

  private static String line(ActivityTotal total) {
    String unit = total.table() == FormTable.DERIVATIVE ? " derivative securities" : "";
    List<String> parts = new ArrayList<>();
    add(
        parts,
        total.acquired(),
        unit + " acquired",
        total.averageAcquiredPrice(),
        total.acquiredValue());
    add(
        parts,
        total.disposed(),
        unit + " disposed of",
        total.averageDisposedPrice(),
        total.disposedValue());
    if (total.withoutAmount() > 0) {
      parts.add(rows(total.withoutAmount()) + " without an amount");
    }
    if (total.withoutPrice() > 0) {
      parts.add(rows(total.withoutPrice()) + " without a price");
    }
    String label = total.group().label();
    return total.table().label()
        + ", "
        + label
        + ": "
        + (parts.isEmpty() ? "nothing" : String.join("; ", parts));
  }

  private static void add(
      List<String> parts,
      BigDecimal amount,
      String action,
      Optional<BigDecimal> price,
      BigDecimal value) {
    if (amount.signum() != 0 || value.signum() != 0) {
      String number = amount.signum() == 0 ? "$" + dollars(value) : number(amount);
      String averagePrice = price.map(each -> " at $" + number(each) + " on average").orElse("");
      String total = amount.signum() == 0 || value.signum() == 0 ? "" : " for $" + dollars(value);
      parts.add(number + action + averagePrice + total);
    }
  }

  private static Optional<String> line(HoldingChange change) {
    String ownership =
        change
            .directOrIndirectOwnership()
            .map(
                form ->
                    ", "
                        + form
                        + (change.natureOfOwnership().isEmpty()
                            ? ""
                            : ": " + change.natureOfOwnership()))
            .orElse("");
    return change
        .before()
        .flatMap(
            before ->
                change
                    .after()
                    .map(
                        after ->
                            change.securityTitle()
                                + ownership
                                + ": "
                                + number(before)
                                + " to "
                                + number(after)
                                + change
                                    .changePercent()
                                    .map(
                                        percent ->
                                            String.format(Locale.ROOT, " (%+,.2f %%)", percent))
                                    .orElse("")));
  }

  private static Optional<String> line(TradingPlan plan) {
    return switch (plan) {
      case YES -> Optional.of("Under a Rule 10b5-1(c) plan");
      case NO -> Optional.of("Not under a Rule 10b5-1(c) plan");
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<String> line(OptionalInt late) {
    return late.isEmpty() || late.getAsInt() == 0
        ? Optional.empty()
        : Optional.of(
            late.getAsInt()
                + (late.getAsInt() == 1 ? " business day late" : " business days late"));
  }

  private static String rows(int count) {
    return count + (count == 1 ? " row" : " rows");
  }

  private static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  private static String dollars(BigDecimal value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }
}
