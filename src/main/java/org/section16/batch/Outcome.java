package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of processing one input.
 *
 * @param name the input's name
 * @param counts the counts for this input
 * @param parts the bytes for each target of the run
 */
public record Outcome(String name, Counts counts, List<byte[]> parts) {
  public Outcome {
    requireNonNull(name);
    requireNonNull(counts);
    parts = List.copyOf(parts);
  }

  /** Returns the same outcome with a part for one more target. */
  Outcome with(byte[] part) {
    List<byte[]> more = new ArrayList<>(parts);
    more.add(part);
    return new Outcome(name, counts, more);
  }

  /** Returns the approximate size in memory, in bytes. */
  long size() {
    long size = 0;
    for (byte[] part : parts) {
      size += part.length;
    }
    return size;
  }
}
