package org.section16.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Flattens a fact into name-value pairs for output. A value is a string, a boolean, an integer, a
 * list of strings or a list of nested name-value pairs. What the explanation does not state is left
 * out. The names are those used in JSON.
 */
public final class FactFields {
  private final List<Map.Entry<String, Object>> fields = new ArrayList<>();

  private FactFields() {}

  /** Returns the fields of {@code fact}, except its kind and span. */
  public static List<Map.Entry<String, Object>> of(FootnoteFact fact) {
    FactFields fields = new FactFields();
    fields.add(fact);
    return fields.fields;
  }

  private void add(FootnoteFact fact) {
    if (fact instanceof FootnoteFact.PriceRange range) {
      put("low", range.low().toPlainString());
      put("high", range.high().toPlainString());
      put("weightedAverage", range.weightedAverage());
    } else if (fact instanceof FootnoteFact.AveragePrice average) {
      put("weighted", average.weighted());
    } else if (fact instanceof FootnoteFact.TradingPlan plan) {
      plan.adopted().ifPresent(date -> put("adopted", date.toString()));
      plan.modified().ifPresent(date -> put("modified", date.toString()));
      plan.terminated().ifPresent(date -> put("terminated", date.toString()));
    } else if (fact instanceof FootnoteFact.Vesting vesting) {
      add(vesting);
    } else if (fact instanceof FootnoteFact.Conversion conversion) {
      put("from", conversion.from().toPlainString());
      put("to", conversion.to().toPlainString());
    } else if (fact instanceof FootnoteFact.TaxWithholding withholding) {
      putIf(withholding.exercisePrice(), "exercisePrice");
    } else if (fact instanceof FootnoteFact.IndirectOwnership holding) {
      put("holder", holding.holder());
      put("relation", holding.relation().key());
    } else if (fact instanceof FootnoteFact.Plan plan) {
      put("type", plan.type().key());
      plan.name().ifPresent(name -> put("name", name));
    } else if (fact instanceof FootnoteFact.Split split) {
      split.ratio().ifPresent(ratio -> put("ratio", ratio));
      split.date().ifPresent(date -> put("date", date.toString()));
    } else if (fact instanceof FootnoteFact.Continuation continuation) {
      continuation.of().ifPresent(number -> put("of", number.toString()));
    }
  }

  private void add(FootnoteFact.Vesting vesting) {
    putIf(vesting.fullyVested(), "fullyVested");
    if (!vesting.steps().isEmpty()) {
      put("steps", vesting.steps().stream().map(FactFields::of).toList());
    }
    vesting.commencement().ifPresent(date -> put("commencement", date.toString()));
    if (!vesting.conditions().isEmpty()) {
      put("conditions", vesting.conditions().stream().map(VestingCondition::key).toList());
    }
  }

  private static List<Map.Entry<String, Object>> of(VestingStep step) {
    FactFields fields = new FactFields();
    step.portion().ifPresent(portion -> fields.put("portion", portion.toString()));
    step.shares().ifPresent(shares -> fields.put("shares", shares.toPlainString()));
    fields.putIf(step.each(), "each");
    step.every().ifPresent(every -> fields.put("every", of(every)));
    step.date().ifPresent(date -> fields.put("date", date.toString()));
    step.after().ifPresent(after -> fields.put("after", of(after)));
    if (step.earlierOf()) {
      fields.put("condition", "earlier-of");
    }
    return fields.fields;
  }

  private static List<Map.Entry<String, Object>> of(VestingStep.Repetition every) {
    FactFields fields = new FactFields();
    fields.put("unit", name(every.unit()));
    every.times().ifPresent(times -> fields.put("times", times));
    return fields.fields;
  }

  private static List<Map.Entry<String, Object>> of(VestingStep.Delay delay) {
    FactFields fields = new FactFields();
    fields.put("count", delay.count());
    fields.put("unit", name(delay.unit()));
    delay.from().ifPresent(from -> fields.put("from", from));
    return fields.fields;
  }

  private static String name(VestingStep.TimeUnit unit) {
    return switch (unit) {
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case YEAR -> "year";
    };
  }

  private void put(String name, Object value) {
    fields.add(Map.entry(name, value));
  }

  private void putIf(boolean condition, String name) {
    if (condition) {
      put(name, true);
    }
  }
}
