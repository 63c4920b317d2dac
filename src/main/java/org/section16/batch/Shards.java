package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * A series of files with a fixed number of results each: {@code filings-00001.jsonl}, {@code
 * filings-00002.jsonl} and so on.
 */
public final class Shards implements Target {
  private final IntFunction<Path> files;
  private final long resultsPerShard;
  private State current = new State(1, 0, "0");
  private PartFile shard;

  /** The number of the last shard, the number of results in it, and the state of its file. */
  private record State(int number, long results, String shard) {
    static State parse(String text) {
      String[] parts = text.split("/", -1);
      return new State(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
      return number + "/" + results + "/" + shard;
    }
  }

  /**
   * Creates a series of files.
   *
   * @param names returns the file for each number, from 1
   * @param resultsPerShard the maximum number of results in a file
   */
  public Shards(IntFunction<Path> files, long resultsPerShard) {
    this.files = requireNonNull(files);
    this.resultsPerShard = resultsPerShard;
    this.shard = shard(1);
  }

  private PartFile shard(int number) {
    return new PartFile(files.apply(number));
  }

  @Override
  public void open() throws IOException {
    startShard(1);
  }

  private void startShard(int number) throws IOException {
    current = new State(number, 0, "0");
    shard = shard(number);
    shard.open();
  }

  @Override
  public boolean resume(String state) throws IOException {
    current = State.parse(state);
    shard = shard(current.number());
    for (int number = 1; number < current.number(); number++) {
      if (Files.notExists(WholeFile.partOf(files.apply(number)))) {
        return false;
      }
    }
    return shard.resume(current.shard());
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    if (current.results() == resultsPerShard) {
      shard.complete();
      startShard(current.number() + 1);
    }
    shard.append(bytes);
    current = new State(current.number(), current.results() + 1, current.shard());
  }

  @Override
  public String checkpoint() throws IOException {
    current = new State(current.number(), current.results(), shard.checkpoint());
    return current.toString();
  }

  @Override
  public void complete() throws IOException {
    shard.complete();
  }

  @Override
  public boolean resumeComplete(String state) throws IOException {
    current = State.parse(state);
    shard = shard(current.number());
    for (int number = 1; number < current.number(); number++) {
      Path file = files.apply(number);
      if (Files.notExists(WholeFile.partOf(file)) && Files.notExists(file)) {
        return false;
      }
    }
    return shard.resumeComplete(current.shard());
  }

  /** Also deletes surplus shards of another run. */
  @Override
  public void withdraw() throws IOException {
    for (int number = 1; number <= current.number(); number++) {
      shard(number).withdraw();
    }
    int number = current.number() + 1;
    while (delete(files.apply(number))) {
      number++;
    }
  }

  private static boolean delete(Path file) throws IOException {
    boolean part = Files.deleteIfExists(WholeFile.partOf(file));
    return Files.deleteIfExists(file) || part;
  }

  @Override
  public void publish() throws IOException {
    for (int number = 1; number <= current.number(); number++) {
      shard(number).publish();
    }
  }

  @Override
  public void close() throws IOException {
    shard.close();
  }
}
