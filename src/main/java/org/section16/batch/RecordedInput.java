package org.section16.batch;

import java.util.concurrent.atomic.AtomicLong;

/** An input that records its state when it is read. */
final class RecordedInput {
  private final InputRecord stamp;
  private final AtomicLong content = new AtomicLong();
  private final Input input;

  /** Wraps {@code watched}; records its size and modification time now, before it is read. */
  RecordedInput(Input watched) {
    stamp = InputRecord.of(watched);
    input =
        new Input(
            watched.name(),
            watched.path(),
            () -> {
              byte[] bytes = watched.content().read();
              content.set(InputRecord.digest(bytes));
              return bytes;
            },
            watched.file());
  }

  /** Returns the input to read. */
  Input input() {
    return input;
  }

  /** Returns the recorded state. */
  InputRecord record() {
    return stamp.withContent(content.get());
  }
}
