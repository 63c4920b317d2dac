package org.section16.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.section16.model.FootnoteFact;
import org.section16.model.PlanType;
import org.section16.model.VestingCondition;
import org.section16.model.VestingStep;

/** Short texts for facts: {@code prices from $18.00 to $18.81, weighted average}. */
public final class FactText {
  private FactText() {}

  /** Returns a short text for {@code fact}. */
  public static String of(FootnoteFact fact) {
    if (fact instanceof FootnoteFact.PriceRange range) {
      return "prices from $"
          + range.low().toPlainString()
          + " to $"
          + range.high().toPlainString()
          + (range.weightedAverage() ? ", weighted average" : "");
    }
    if (fact instanceof FootnoteFact.AveragePrice average) {
      return average.weighted() ? "weighted average price" : "average price";
    }
    if (fact instanceof FootnoteFact.TradingPlan plan) {
      return "Rule 10b5-1 plan"
          + plan.adopted().map(date -> ", adopted " + date).orElse("")
          + plan.modified().map(date -> ", modified " + date).orElse("")
          + plan.terminated().map(date -> ", terminated " + date).orElse("");
    }
    if (fact instanceof FootnoteFact.Vesting vesting) {
      return vesting(vesting);
    }
    if (fact instanceof FootnoteFact.Conversion conversion) {
      return conversion.from().toPlainString()
          + " converts into "
          + conversion.to().toPlainString();
    }
    if (fact instanceof FootnoteFact.IndirectOwnership holding) {
      return "held by " + holding.holder() + " (" + holding.relation().key() + ")";
    }
    return other(fact);
  }

  private static String other(FootnoteFact fact) {
    if (fact instanceof FootnoteFact.TaxWithholding withholding) {
      return withholding.exercisePrice() ? "pays exercise price or taxes" : "pays taxes";
    }
    if (fact instanceof FootnoteFact.Plan plan) {
      return plan.name().orElse(name(plan.type()));
    }
    if (fact instanceof FootnoteFact.Split split) {
      return split.ratio().map(ratio -> ratio + " split").orElse("split")
          + split.date().map(date -> " of " + date).orElse("");
    }
    if (fact instanceof FootnoteFact.Continuation continuation) {
      return continuation
          .of()
          .map(number -> "continues footnote " + number)
          .orElse("continues another footnote");
    }
    if (fact instanceof FootnoteFact.Disclaimer) {
      return "beneficial ownership disclaimed";
    }
    return fact instanceof FootnoteFact.NoExpiration ? "does not expire" : fact.kind().key();
  }

  private static String name(PlanType type) {
    return switch (type) {
      case ESPP -> "employee stock purchase plan";
      case SAVINGS -> "401(k) or savings plan";
      case DIVIDEND_REINVESTMENT -> "dividend reinvestment plan";
      case DEFERRED_COMPENSATION -> "deferred compensation plan";
      case EQUITY_INCENTIVE -> "equity incentive plan";
    };
  }

  private static String vesting(FootnoteFact.Vesting vesting) {
    List<String> parts = new ArrayList<>();
    if (vesting.fullyVested()) {
      parts.add("fully vested or exercisable");
    }
    vesting.steps().forEach(step -> parts.add(step(step)));
    if (!vesting.conditions().isEmpty()) {
      parts.add(
          "subject to "
              + vesting.conditions().stream()
                  .map(VestingCondition::key)
                  .collect(Collectors.joining(", ")));
    }
    return parts.isEmpty() ? "vesting" : "vesting: " + String.join("; ", parts);
  }

  private static String step(VestingStep step) {
    StringBuilder text = new StringBuilder();
    step.portion().ifPresent(portion -> text.append(portion));
    step.shares().ifPresent(shares -> text.append(shares.toPlainString()));
    step.every()
        .ifPresent(
            every -> {
              String unit = every.unit().name().toLowerCase(Locale.ROOT);
              text.append(step.each() ? " each " : " by the ").append(unit);
              every.times().ifPresent(times -> text.append(", ").append(times).append(" times"));
            });
    if (step.earlierOf()) {
      text.append(" at the latest");
    }
    step.date()
        .ifPresent(date -> text.append(step.every().isPresent() ? " from " : " on ").append(date));
    step.after()
        .ifPresent(
            after -> {
              String unit = after.unit().name().toLowerCase(Locale.ROOT);
              text.append(" after ").append(after.count()).append(' ').append(unit);
              text.append(after.count() == 1 ? "" : "s");
              after.from().ifPresent(from -> text.append(" from ").append(from));
            });
    return text.toString();
  }
}
