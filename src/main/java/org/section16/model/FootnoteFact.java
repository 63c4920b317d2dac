package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.SourceSpan;

/**
 * A fact that an explanation states: {@code prices ranging from $18.00 to $18.81}, {@code a Rule
 * 10b5-1 trading plan adopted on February 21, 2013}.
 *
 * <p>Only what is stated becomes a fact; details that the sentence leaves open are empty. Spans do
 * not count in equality, so the same statement in two places is equal.
 */
public sealed interface FootnoteFact {
  /** Returns the place of the words that state the fact. */
  SourceSpan span();

  /** Returns the kind of this fact. */
  default FactKind kind() {
    return FactKind.of(this);
  }

  /** Returns the same fact with another span. */
  FootnoteFact at(SourceSpan span);

  /**
   * The prices of several transactions: {@code ranging from $18.00 to $18.81}.
   *
   * @param low the lowest price, as printed
   * @param high the highest price
   * @param weightedAverage whether the explanation says that the reported price is a weighted
   *     average
   */
  record PriceRange(BigDecimal low, BigDecimal high, boolean weightedAverage, SourceSpan span)
      implements FootnoteFact {
    public PriceRange {
      requireNonNull(low);
      requireNonNull(high);
      requireNonNull(span);
    }

    @Override
    public PriceRange at(SourceSpan place) {
      return new PriceRange(low, high, weightedAverage, place);
    }
  }

  /**
   * An average price without a range: {@code the weighted average sale price}.
   *
   * @param weighted whether the average is stated to be weighted
   */
  record AveragePrice(boolean weighted, SourceSpan span) implements FootnoteFact {
    public AveragePrice {
      requireNonNull(span);
    }

    @Override
    public AveragePrice at(SourceSpan place) {
      return new AveragePrice(weighted, place);
    }
  }

  /**
   * A plan or instruction under Rule 10b5-1 under which the transactions were made.
   *
   * @param adopted when it was adopted, entered into or dated
   * @param modified when it was amended
   * @param terminated when it was terminated
   */
  record TradingPlan(
      Optional<StatedDate> adopted,
      Optional<StatedDate> modified,
      Optional<StatedDate> terminated,
      SourceSpan span)
      implements FootnoteFact {
    public TradingPlan {
      requireNonNull(adopted);
      requireNonNull(modified);
      requireNonNull(terminated);
      requireNonNull(span);
    }

    @Override
    public TradingPlan at(SourceSpan place) {
      return new TradingPlan(adopted, modified, terminated, place);
    }
  }

  /**
   * How a security vests or becomes exercisable.
   *
   * @param fullyVested whether it is stated to be fully vested or exercisable
   * @param steps the schedule, in the order of the text; empty if none is stated or could be parsed
   * @param commencement the date on which the schedule starts
   * @param conditions the conditions that vesting is stated to depend on
   */
  record Vesting(
      boolean fullyVested,
      List<VestingStep> steps,
      Optional<LocalDate> commencement,
      Set<VestingCondition> conditions,
      SourceSpan span)
      implements FootnoteFact {
    public Vesting {
      steps = List.copyOf(steps);
      requireNonNull(commencement);
      EnumSet<VestingCondition> ordered = EnumSet.noneOf(VestingCondition.class);
      ordered.addAll(conditions);
      conditions = java.util.Collections.unmodifiableSet(ordered);
      requireNonNull(span);
    }

    @Override
    public Vesting at(SourceSpan place) {
      return new Vesting(fullyVested, steps, commencement, conditions, place);
    }
  }

  /**
   * What one unit of a derivative converts into: {@code each RSU represents a right to receive one
   * share}.
   *
   * @param from units of the derivative, usually 1
   * @param to units of the underlying security
   */
  record Conversion(BigDecimal from, BigDecimal to, SourceSpan span) implements FootnoteFact {
    public Conversion {
      requireNonNull(from);
      requireNonNull(to);
      requireNonNull(span);
    }

    @Override
    public Conversion at(SourceSpan place) {
      return new Conversion(from, to, place);
    }
  }

  /**
   * Securities withheld, delivered or sold to pay taxes.
   *
   * @param exercisePrice whether they also pay the exercise price
   */
  record TaxWithholding(boolean exercisePrice, SourceSpan span) implements FootnoteFact {
    public TaxWithholding {
      requireNonNull(span);
    }

    @Override
    public TaxWithholding at(SourceSpan place) {
      return new TaxWithholding(exercisePrice, place);
    }
  }

  /**
   * The holder of the securities: {@code held of record by Clarium L.P.}
   *
   * @param holder the name or words, as printed
   * @param relation the kind of holder, according to the printed legal form
   */
  record IndirectOwnership(String holder, HolderRelation relation, SourceSpan span)
      implements FootnoteFact {
    public IndirectOwnership {
      requireNonNull(holder);
      requireNonNull(relation);
      requireNonNull(span);
    }

    @Override
    public IndirectOwnership at(SourceSpan place) {
      return new IndirectOwnership(holder, relation, place);
    }
  }

  /** A person disclaims beneficial ownership. */
  record Disclaimer(SourceSpan span) implements FootnoteFact {
    public Disclaimer {
      requireNonNull(span);
    }

    @Override
    public Disclaimer at(SourceSpan place) {
      return new Disclaimer(place);
    }
  }

  /** A gift or donation. */
  record Gift(SourceSpan span) implements FootnoteFact {
    public Gift {
      requireNonNull(span);
    }

    @Override
    public Gift at(SourceSpan place) {
      return new Gift(place);
    }
  }

  /**
   * The plan under which securities were acquired.
   *
   * @param type the kind of plan
   * @param name the name as printed; empty if it is not stated
   */
  record Plan(PlanType type, Optional<String> name, SourceSpan span) implements FootnoteFact {
    public Plan {
      requireNonNull(type);
      requireNonNull(name);
      requireNonNull(span);
    }

    @Override
    public Plan at(SourceSpan place) {
      return new Plan(type, name, place);
    }
  }

  /**
   * A stock split or dividend that the amounts reflect.
   *
   * @param ratio {@code 5-for-1}, or {@code 1-for-10} for a reverse split
   * @param date when it took effect
   */
  record Split(Optional<String> ratio, Optional<LocalDate> date, SourceSpan span)
      implements FootnoteFact {
    public Split {
      requireNonNull(ratio);
      requireNonNull(date);
      requireNonNull(span);
    }

    @Override
    public Split at(SourceSpan place) {
      return new Split(ratio, date, place);
    }
  }

  /**
   * The explanation continues another one: {@code (Continued from Footnote 3)}.
   *
   * @param of the number of that footnote; empty if it is not printed
   */
  record Continuation(Optional<Integer> of, SourceSpan span) implements FootnoteFact {
    public Continuation {
      requireNonNull(of);
      requireNonNull(span);
    }

    @Override
    public Continuation at(SourceSpan place) {
      return new Continuation(of, place);
    }
  }

  /** The security has no expiration date. */
  record NoExpiration(SourceSpan span) implements FootnoteFact {
    public NoExpiration {
      requireNonNull(span);
    }

    @Override
    public NoExpiration at(SourceSpan place) {
      return new NoExpiration(place);
    }
  }

  /** Securities were disposed of or converted in a merger, tender offer or acquisition. */
  record Merger(SourceSpan span) implements FootnoteFact {
    public Merger {
      requireNonNull(span);
    }

    @Override
    public Merger at(SourceSpan place) {
      return new Merger(place);
    }
  }
}
