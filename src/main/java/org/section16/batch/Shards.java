package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * Files with a fixed number of results each: {@code filings-00001.jsonl}, {@code
 * filings-00002.jsonl} and so on.
 */
public final class Shards implements Target {
  private final IntFunction<Path> names;
  private final long resultsPerShard;
  private State at = new State(1, 0, "0");
  private PartFile shard;

  /** How far the shards are: the last one's number, how many results it holds, and its state. */
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
   * @param names the file for each number, from 1
   * @param resultsPerShard how many results a file holds
   */
  public Shards(IntFunction<Path> names, long resultsPerShard) {
    this.names = requireNonNull(names);
    this.resultsPerShard = resultsPerShard;
    this.shard = shard(1);
  }

  private PartFile shard(int number) {
    return new PartFile(names.apply(number));
  }

  @Override
  public void open() throws IOException {
    begin(1);
  }

  private void begin(int number) throws IOException {
    at = new State(number, 0, "0");
    shard = shard(number);
    shard.open();
  }

  @Override
  public boolean resume(String state) throws IOException {
    at = State.parse(state);
    shard = shard(at.number());
    for (int number = 1; number < at.number(); number++) {
      if (Files.notExists(WholeFile.partOf(names.apply(number)))) {
        return false;
      }
    }
    return shard.resume(at.shard());
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    if (at.results() == resultsPerShard) {
      shard.complete();
      begin(at.number() + 1);
    }
    shard.append(bytes);
    at = new State(at.number(), at.results() + 1, at.shard());
  }

  @Override
  public String checkpoint() throws IOException {
    at = new State(at.number(), at.results(), shard.checkpoint());
    return at.toString();
  }

  @Override
  public void complete() throws IOException {
    shard.complete();
  }

  @Override
  public boolean resumeComplete(String state) throws IOException {
    at = State.parse(state);
    shard = shard(at.number());
    for (int number = 1; number < at.number(); number++) {
      Path file = names.apply(number);
      if (Files.notExists(WholeFile.partOf(file)) && Files.notExists(file)) {
        return false;
      }
    }
    return shard.resumeComplete(at.shard());
  }

  /** Also what a run with more shards left. */
  @Override
  public void withdraw() throws IOException {
    for (int number = 1; number <= at.number(); number++) {
      shard(number).withdraw();
    }
    int number = at.number() + 1;
    while (delete(names.apply(number))) {
      number++;
    }
  }

  private static boolean delete(Path file) throws IOException {
    boolean part = Files.deleteIfExists(WholeFile.partOf(file));
    return Files.deleteIfExists(file) || part;
  }

  @Override
  public void publish() throws IOException {
    for (int number = 1; number <= at.number(); number++) {
      shard(number).publish();
    }
  }

  @Override
  public void close() throws IOException {
    shard.close();
  }
}
