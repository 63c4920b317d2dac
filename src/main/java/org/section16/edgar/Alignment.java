package org.section16.edgar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * One step of the alignment of two lists that has the fewest differences (edit distance): a pair of
 * items, or an item of one list without a partner.
 *
 * @param left the index of the item in the left list; empty if the right item has no partner
 * @param right the index of the item in the right list; empty if the left item has no partner
 */
record Alignment(OptionalInt left, OptionalInt right) {
  /** The maximum size of the cost table; longer lists are paired item by item. */
  private static final long MAX_CELLS = 4_000_000;

  /**
   * Aligns two lists and returns the steps in order.
   *
   * @param leftSize the number of items in the left list
   * @param rightSize the number of items in the right list
   * @param pairCost how much two items differ; 0 if they are equal
   * @param leftCost the cost of a left item without a partner
   * @param rightCost the cost of a right item without a partner
   */
  static List<Alignment> of(
      int leftSize,
      int rightSize,
      IntBinaryOperator pairCost,
      IntUnaryOperator leftCost,
      IntUnaryOperator rightCost) {
    int head = 0;
    while (head < leftSize && head < rightSize && pairCost.applyAsInt(head, head) == 0) {
      head++;
    }
    int tail = 0;
    while (tail < leftSize - head
        && tail < rightSize - head
        && pairCost.applyAsInt(leftSize - 1 - tail, rightSize - 1 - tail) == 0) {
      tail++;
    }
    List<Alignment> aligned = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      aligned.add(pair(i, i));
    }
    Middle middle =
        new Middle(
            head, leftSize - head - tail, rightSize - head - tail, pairCost, leftCost, rightCost);
    aligned.addAll(middle.align());
    for (int i = tail; i > 0; i--) {
      aligned.add(pair(leftSize - i, rightSize - i));
    }
    return aligned;
  }

  private static Alignment pair(int left, int right) {
    return new Alignment(OptionalInt.of(left), OptionalInt.of(right));
  }

  private static Alignment leftOnly(int left) {
    return new Alignment(OptionalInt.of(left), OptionalInt.empty());
  }

  private static Alignment rightOnly(int right) {
    return new Alignment(OptionalInt.empty(), OptionalInt.of(right));
  }

  /** The items between the equal items at the start and the end of both lists. */
  private record Middle(
      int offset,
      int leftSize,
      int rightSize,
      IntBinaryOperator pairCost,
      IntUnaryOperator leftCost,
      IntUnaryOperator rightCost) {
    List<Alignment> align() {
      return (long) (leftSize + 1) * (rightSize + 1) > MAX_CELLS ? itemByItem() : cheapest();
    }

    private List<Alignment> itemByItem() {
      List<Alignment> aligned = new ArrayList<>();
      for (int i = 0; i < Math.max(leftSize, rightSize); i++) {
        if (i >= rightSize) {
          aligned.add(leftOnly(offset + i));
        } else {
          aligned.add(i >= leftSize ? rightOnly(offset + i) : pair(offset + i, offset + i));
        }
      }
      return aligned;
    }

    private List<Alignment> cheapest() {
      int[][] pairs = new int[leftSize][rightSize];
      int[][] best = new int[leftSize + 1][rightSize + 1];
      for (int i = 1; i <= leftSize; i++) {
        best[i][0] = best[i - 1][0] + left(i);
      }
      for (int j = 1; j <= rightSize; j++) {
        best[0][j] = best[0][j - 1] + right(j);
      }
      for (int i = 1; i <= leftSize; i++) {
        for (int j = 1; j <= rightSize; j++) {
          pairs[i - 1][j - 1] = pairCost.applyAsInt(offset + i - 1, offset + j - 1);
          best[i][j] =
              Math.min(
                  best[i - 1][j - 1] + pairs[i - 1][j - 1],
                  Math.min(best[i - 1][j] + left(i), best[i][j - 1] + right(j)));
        }
      }
      return trace(pairs, best);
    }

    private List<Alignment> trace(int[][] pairs, int[][] best) {
      List<Alignment> aligned = new ArrayList<>();
      int i = leftSize;
      int j = rightSize;
      while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && best[i][j] == best[i - 1][j - 1] + pairs[i - 1][j - 1]) {
          aligned.add(pair(offset + --i, offset + --j));
        } else if (i > 0 && best[i][j] == best[i - 1][j] + left(i)) {
          aligned.add(leftOnly(offset + --i));
        } else {
          aligned.add(rightOnly(offset + --j));
        }
      }
      Collections.reverse(aligned);
      return aligned;
    }

    private int left(int i) {
      return leftCost.applyAsInt(offset + i - 1);
    }

    private int right(int j) {
      return rightCost.applyAsInt(offset + j - 1);
    }
  }
}
