package org.section16.batch;

import java.util.concurrent.atomic.AtomicLong;

/** An input that notes what it was when it was read. */
final class RecordedInput {
  private final InputRecord stamp;
  private final AtomicLong content = new AtomicLong();
  private final Input input;

  /** Watches {@code watched}, whose size and time are taken now, before it is read. */
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

  /** The input, to be read. */
  Input input() {
    return input;
  }

  /** What it was. */
  InputRecord record() {
    return stamp.withContent(content.get());
  }
}
