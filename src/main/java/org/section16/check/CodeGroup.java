package org.section16.check;

import java.util.Locale;
import org.section16.model.TransactionCode;

/** A group of similar transaction codes. */
public enum CodeGroup {
  /** Purchases and sales: P and S. */
  OPEN_MARKET,
  /** Exercises and conversions of derivative securities: M, C, X and O. */
  EXERCISE,
  /** Grants and awards, dispositions to the issuer, and discretionary transactions: A, D and I. */
  AWARD,
  /** Securities withheld or delivered for taxes or an exercise price: F. */
  TAX,
  /** Gifts: G. */
  GIFT,
  /** All other codes, and unknown ones. */
  OTHER;

  /** Returns the group of {@code code}. */
  public static CodeGroup of(TransactionCode code) {
    return switch (code) {
      case P, S -> OPEN_MARKET;
      case M, C, X, O -> EXERCISE;
      case A, D, I -> AWARD;
      case F -> TAX;
      case G -> GIFT;
      case V, E, H, L, W, Z, J, K, U -> OTHER;
    };
  }

  /** Returns the name in output, such as {@code open market}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
