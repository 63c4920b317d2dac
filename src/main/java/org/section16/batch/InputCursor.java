package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Iterates over inputs, which are found lazily. */
public interface InputCursor extends Closeable {
  /** No inputs. */
  InputCursor EMPTY = of(List.of());

  /**
   * Returns the next input; empty at the end.
   *
   * @throws IOException if the source of the inputs cannot be read any further
   */
  Optional<Input> next() throws IOException;

  /** Returns the fraction of the inputs that was returned, from 0 to 1; empty if unknown. */
  default OptionalDouble progress() {
    return OptionalDouble.empty();
  }

  /** Returns a cursor over the given inputs. */
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
