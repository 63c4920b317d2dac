package org.section16.check;

import java.util.HashSet;
import java.util.Set;

/** A set of the numbers of footnotes: almost all are small. */
final class NumberSet {
  private Set<Integer> others = Set.of();
  private long small;
  private int greatest;

  /** Adds the number, and tells whether it was not there. */
  boolean add(int number) {
    greatest = Math.max(greatest, number);
    if (number < 0 || number >= Long.SIZE) {
      others = others.isEmpty() ? new HashSet<>() : others;
      return others.add(number);
    }
    boolean isNew = !contains(number);
    small |= 1L << number;
    return isNew;
  }

  /** Returns whether the number is there. */
  boolean contains(int number) {
    if (number < 0 || number >= Long.SIZE) {
      return others.contains(number);
    }
    return (small & (1L << number)) != 0;
  }

  /** The greatest number, at least 0. */
  int greatest() {
    return greatest;
  }
}
