package org.section16.output.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The end offsets of notices sorted by start, as a segment tree of maxima: one notice may span
 * thousands of others, which must not be scanned again for each field.
 */
final class Ends {
  private final int leaves;
  private final int[] maxima;

  Ends(List<Integer> ends) {
    leaves = Integer.highestOneBit(Math.max(1, ends.size())) * 2;
    maxima = new int[2 * leaves];
    Arrays.fill(maxima, -1);
    for (int i = 0; i < ends.size(); i++) {
      maxima[leaves + i] = ends.get(i);
    }
    for (int node = leaves - 1; node > 0; node--) {
      maxima[node] = Math.max(maxima[2 * node], maxima[2 * node + 1]);
    }
  }

  /** Passes the indexes below {@code limit} whose end is at minimum {@code minimum}, in order. */
  void forEach(int limit, int minimum, IntConsumer consumer) {
    forEach(1, 0, leaves, limit, minimum, consumer);
  }

  private void forEach(
      int node, int from, int count, int limit, int minimum, IntConsumer consumer) {
    if (from >= limit || maxima[node] < minimum) {
      return;
    }
    if (count == 1) {
      consumer.accept(from);
      return;
    }
    int half = count / 2;
    forEach(2 * node, from, half, limit, minimum, consumer);
    forEach(2 * node + 1, from + half, half, limit, minimum, consumer);
  }
}
