package org.section16.batch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/** The file with an {@link InputRecord} for each input that a run has done, in their order. */
final class InputRecords implements Target {
  private final Path file;
  private final PartFile records;

  /** Keeps the records in {@code file} as long as the run is not at its end. */
  InputRecords(Path file) {
    this.file = WholeFile.partOf(file);
    this.records = new PartFile(file);
  }

  /** Returns whether there are records of {@code count} inputs. */
  boolean has(long count) throws IOException {
    return Files.exists(file) && Files.size(file) >= count * InputRecord.BYTES;
  }

  /**
   * The first of the {@code count} inputs with a record that is not what it was. Only the content
   * of those whose size or time differs is looked at.
   */
  Optional<Input> changed(Inputs inputs, long count) throws IOException {
    BitSet suspects = new BitSet();
    try (InputCursor cursor = inputs.names();
        InputStream stream = stream()) {
      for (int i = 0; i < count; i++) {
        InputRecord then = next(stream);
        Optional<Input> input = cursor.next();
        if (input.isEmpty() || !InputRecord.of(input.get()).isStampedAs(then)) {
          suspects.set(i);
        }
      }
    }
    return suspects.isEmpty() ? Optional.empty() : changed(inputs, suspects);
  }

  private Optional<Input> changed(Inputs inputs, BitSet suspects) throws IOException {
    try (InputCursor cursor = inputs.open();
        InputStream stream = stream()) {
      for (int i = 0; i < suspects.length(); i++) {
        InputRecord then = next(stream);
        Input input = cursor.next().orElseThrow();
        if (suspects.get(i) && InputRecord.content(input) != then.content()) {
          return Optional.of(input);
        }
      }
    }
    return Optional.empty();
  }

  private InputStream stream() throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }

  private static InputRecord next(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(InputRecord.BYTES);
    if (bytes.length < InputRecord.BYTES) {
      throw new EOFException("records of inputs are cut off");
    }
    return InputRecord.parse(bytes);
  }

  @Override
  public void open() throws IOException {
    records.open();
  }

  @Override
  public boolean resume(String state) throws IOException {
    return records.resume(state);
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    records.append(bytes);
  }

  @Override
  public String checkpoint() throws IOException {
    return records.checkpoint();
  }

  @Override
  public void complete() throws IOException {
    records.complete();
  }

  /** They are not wanted any more, and may be gone. */
  @Override
  public boolean resumeComplete(String state) {
    return true;
  }

  @Override
  public void withdraw() {}

  /** The run is at its end. */
  @Override
  public void publish() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
