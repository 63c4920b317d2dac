package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Inputs one after the other, found only as they are asked for. */
public interface InputCursor extends Closeable {
  /** No inputs. */
  InputCursor EMPTY = of(List.of());

  /**
   * The next input, or none at the end.
   *
   * @throws IOException if the place that holds them cannot be read any further
   */
  Optional<Input> next() throws IOException;

  /** How much of what is to be read has been given, from 0 to 1, where that is known. */
  default OptionalDouble progress() {
    return OptionalDouble.empty();
  }

  /** A cursor over inputs that are known. */
  static InputCursor of(List<Input> inputs) {
    Iterator<Input> iterator = List.copyOf(inputs).iterator();
    return new InputCursor() {
      @Override
      public Optional<Input> next() {
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
