package org.section16.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A part of an award: {@code one-third}, {@code 33.33%}, {@code the balance}. */
public sealed interface Portion {
  /** All of it. */
  Portion ALL = new Fraction(1, 1);

  /**
   * A fraction in lowest terms: {@code 25%} is 1/4.
   *
   * @param numerator at least one
   * @param denominator at least one
   */
  record Fraction(long numerator, long denominator) implements Portion {
    public Fraction {
      if (numerator < 1 || denominator < 1) {
        throw new IllegalArgumentException(
            "fraction must be positive, got: " + numerator + "/" + denominator);
      }
      long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
      numerator /= divisor;
      denominator /= divisor;
    }

    @Override
    public String toString() {
      return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
  }

  /**
   * A percentage that is not a simple fraction: {@code 33.33%}.
   *
   * @param percent as printed
   */
  record Percentage(BigDecimal percent) implements Portion {
    public Percentage {
      requireNonNull(percent);
    }

    @Override
    public String toString() {
      return percent.toPlainString() + "%";
    }
  }

  /** The remainder: {@code the balance}. */
  record Rest() implements Portion {
    @Override
    public String toString() {
      return "rest";
    }
  }
}
