package org.section16.check;

import java.util.Locale;
import org.section16.model.TransactionCode;

/** What transactions have in common whose codes are alike. */
public enum CodeGroup {
  /** Purchases and sales: P and S. */
  OPEN_MARKET,
  /** Exercises and conversions of derivative securities: M, C, X and O. */
  EXERCISE,
  /** Grants and awards, and what goes back to the issuer: A, D and I. */
  AWARD,
  /** Securities withheld or delivered for taxes or an exercise price: F. */
  TAX,
  /** Gifts: G. */
  GIFT,
  /** All others, and rows whose code is not known. */
  OTHER;

  /** The group of {@code code}. */
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

  /** The name in outputs, such as {@code open market}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
