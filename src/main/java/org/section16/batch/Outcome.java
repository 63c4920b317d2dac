package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of one input.
 *
 * @param name the input's name
 * @param counts what it adds to the counts
 * @param parts the bytes for each target of the run
 */
public record Outcome(String name, Counts counts, List<byte[]> parts) {
  public Outcome {
    requireNonNull(name);
    requireNonNull(counts);
    parts = List.copyOf(parts);
  }

  /** The same with a part for one more target. */
  Outcome with(byte[] part) {
    List<byte[]> more = new ArrayList<>(parts);
    more.add(part);
    return new Outcome(name, counts, more);
  }

  /** About how many bytes of memory it takes. */
  long size() {
    long size = 0;
    for (byte[] part : parts) {
      size += part.length;
    }
    return size;
  }
}
