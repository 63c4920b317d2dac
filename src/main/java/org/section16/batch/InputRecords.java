package org.section16.batch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/** A file with an {@link InputRecord} for each input that a run has processed, in order. */
final class InputRecords implements Target {
  private final Path file;
  private final PartFile records;

  /** Keeps the records in {@code file} until the run has ended. */
  InputRecords(Path file) {
    this.file = WholeFile.partOf(file);
    this.records = new PartFile(file);
  }

  /** Returns whether there are records of at least {@code count} inputs. */
  boolean has(long count) throws IOException {
    return Files.exists(file) && Files.size(file) >= count * InputRecord.BYTES;
  }

  /**
   * Returns the first of the {@code count} recorded inputs that has changed. Reads the content only
   * of those whose size or modification time differs.
   */
  Optional<Input> changed(Inputs inputs, long count) throws IOException {
    BitSet suspects = new BitSet();
    try (InputCursor cursor = inputs.names();
        InputStream stream = stream()) {
      for (int i = 0; i < count; i++) {
        InputRecord recorded = next(stream);
        Optional<Input> input = cursor.next();
        if (input.isEmpty() || !InputRecord.of(input.get()).hasSameStamp(recorded)) {
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
        InputRecord recorded = next(stream);
        Input input = cursor.next().orElseThrow();
        if (suspects.get(i) && InputRecord.content(input) != recorded.content()) {
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

  /** Returns true even if the records are gone: they are no longer needed. */
  @Override
  public boolean resumeComplete(String state) {
    return true;
  }

  @Override
  public void withdraw() {}

  /** Deletes the records, because the run has ended. */
  @Override
  public void publish() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
