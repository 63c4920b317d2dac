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
 * <p>A fact is stated or it is not there; what its sentence leaves open is empty. Equality is about
 * what is stated, not about where: spans do not count.
 */
public sealed interface FootnoteFact {
  /** The place of the words that state the fact. */
  SourceSpan span();

  /** What kind of fact this is. */
  default FactKind kind() {
    return FactKind.of(this);
  }

  /** The same fact with another place, or with none to compare facts by what they state. */
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
   * @param weighted whether the average is said to be weighted
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
   * A plan or instruction under Rule 10b5-1 by which the transactions were made.
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
   * @param fullyVested whether it is said to be vested or exercisable now
   * @param steps the schedule, in the order of the text; empty where none is stated or understood
   * @param commencement the date from which the schedule counts
   * @param conditions what vesting is said to depend on
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
      EnumSet<VestingCondition> sorted = EnumSet.noneOf(VestingCondition.class);
      sorted.addAll(conditions);
      conditions = java.util.Collections.unmodifiableSet(sorted);
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
   * @param from units of the derivative, mostly 1
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
   * @param exercisePrice whether they pay the exercise price
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
   * By whom securities are held: {@code held of record by Clarium L.P.}
   *
   * @param holder the name or words, as printed
   * @param relation what kind of holder that is, by the printed legal form
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
   * @param type what kind of plan
   * @param name its name as printed, if it is named
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
   * @param ratio {@code 5-for-1}; {@code 1-for-10} if it is reverse
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
   * @param of the number of that footnote, if it is printed
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
