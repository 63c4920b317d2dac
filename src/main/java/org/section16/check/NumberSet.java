package org.section16.check;

import java.util.HashSet;
import java.util.Set;

/** A set of footnote numbers, optimised for small numbers. */
final class NumberSet {
  private Set<Integer> others = Set.of();
  private long small;
  private int greatest;

  /** Adds the number and returns whether it is new. */
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

  /** Returns whether the set contains the number. */
  boolean contains(int number) {
    if (number < 0 || number >= Long.SIZE) {
      return others.contains(number);
    }
    return (small & (1L << number)) != 0;
  }

  /** Returns the greatest number; 0 if the set is empty. */
  int greatest() {
    return greatest;
  }
}
