package org.section16.batch;

import java.util.Arrays;

/** A set of texts that stores only their digests, eight bytes each. */
final class Digests {
  private long[] values = new long[1024];
  private int count;
  private boolean isSorted = true;

  void add(String text) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = NameDigest.of(text);
    isSorted = false;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Returns whether {@code text}, or another text with the same digest, was added. */
  boolean mayContain(String text) {
    sort();
    return Arrays.binarySearch(values, 0, count, NameDigest.of(text)) >= 0;
  }

  /** Returns whether two texts with the same digest were added. */
  boolean mayHaveDuplicates() {
    sort();
    for (int i = 1; i < count; i++) {
      if (values[i] == values[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private void sort() {
    if (!isSorted) {
      Arrays.sort(values, 0, count);
      isSorted = true;
    }
  }
}
