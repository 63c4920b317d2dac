package org.section16.internal.lexer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Classes of characters that a grammar does not distinguish: two characters are in one class if
 * every set of the grammar contains both or neither. Most letters of foreign scripts, for example,
 * are in the same class.
 */
final class CharacterClasses {
  private final int[] classes = new int[Character.MAX_VALUE + 1];
  private final int count;

  private CharacterClasses(int[] bounds, int[] classOfRange, int count) {
    this.count = count;
    for (int range = 0; range < bounds.length; range++) {
      int end = range + 1 < bounds.length ? bounds[range + 1] : classes.length;
      Arrays.fill(classes, bounds[range], end, classOfRange[range]);
    }
  }

  static CharacterClasses of(ATN automaton) {
    List<IntervalSet> sets = setsOf(automaton);
    int[] bounds = bounds(sets);
    Map<BitSet, Integer> known = new HashMap<>();
    int[] classOfRange = new int[bounds.length];
    BitSet[] setsOfRange = new BitSet[bounds.length];
    for (int range = 0; range < bounds.length; range++) {
      setsOfRange[range] = new BitSet(sets.size());
    }
    for (int set = 0; set < sets.size(); set++) {
      for (Interval interval : sets.get(set).getIntervals()) {
        int range = Arrays.binarySearch(bounds, Math.max(0, interval.a));
        for (; range >= 0 && range < bounds.length && bounds[range] <= interval.b; range++) {
          setsOfRange[range].set(set);
        }
      }
    }
    for (int range = 0; range < bounds.length; range++) {
      Integer next = known.size();
      Integer found = known.putIfAbsent(setsOfRange[range], next);
      classOfRange[range] = found == null ? next : found;
    }
    return new CharacterClasses(bounds, classOfRange, known.size());
  }

  /** Returns the set of characters of each transition of the lexer. */
  private static List<IntervalSet> setsOf(ATN automaton) {
    Set<IntervalSet> sets = new LinkedHashSet<>();
    for (ATNState state : automaton.states) {
      for (Transition transition : state.getTransitions()) {
        if (transition.getSerializationType() == Transition.WILDCARD) {
          continue;
        }
        IntervalSet label = transition.label();
        if (label != null) {
          sets.add(
              transition.getSerializationType() == Transition.NOT_SET
                  ? label.complement(IntervalSet.of(0, Character.MAX_VALUE))
                  : label);
        }
      }
    }
    return new ArrayList<>(sets);
  }

  /** Returns the first characters of the ranges that all sets treat alike. */
  private static int[] bounds(List<IntervalSet> sets) {
    TreeSet<Integer> bounds = new TreeSet<>(Set.of(0));
    for (IntervalSet set : sets) {
      for (Interval interval : set.getIntervals()) {
        bounds.add(Math.max(0, interval.a));
        bounds.add(interval.b + 1);
      }
    }
    bounds.removeIf(bound -> bound > Character.MAX_VALUE);
    return bounds.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the number of classes. */
  int count() {
    return count;
  }

  /** Returns the class of each character. */
  int[] table() {
    return classes;
  }
}
