package org.section16.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds inputs with the same key, such as the same output file. */
public final class Duplicates {
  /** Two inputs with the same key. Its string form consists of their names. */
  public record Pair(Input first, Input second) {
    @Override
    public String toString() {
      return first.name() + " and " + second.name();
    }
  }

  private Duplicates() {}

  /**
   * Returns the first input that has the same key as an earlier one, and the earlier one.
   *
   * @throws IOException if the inputs cannot be listed
   */
  public static Optional<Pair> find(Inputs inputs, Function<Input, String> key) throws IOException {
    // Needs only eight bytes per input; keeps the names only if there are duplicates to report.
    return hasDuplicates(inputs, key) ? findPair(inputs, key) : Optional.empty();
  }

  private static boolean hasDuplicates(Inputs inputs, Function<Input, String> key)
      throws IOException {
    Digests digests = new Digests();
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        digests.add(key.apply(input.get()));
      }
    }
    return digests.mayHaveDuplicates();
  }

  private static Optional<Pair> findPair(Inputs inputs, Function<Input, String> key)
      throws IOException {
    Map<String, Input> byKey = new HashMap<>();
    try (InputCursor cursor = inputs.names()) {
      for (Optional<Input> input = cursor.next(); input.isPresent(); input = cursor.next()) {
        Input earlier = byKey.put(key.apply(input.get()), input.get());
        if (earlier != null) {
          return Optional.of(new Pair(earlier, input.get()));
        }
      }
    }
    return Optional.empty();
  }
}
