package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * Files with a fixed number of results each: {@code filings-00001.jsonl}, {@code
 * filings-00002.jsonl} and so on.
 */
public final class Shards implements Target {
  private final IntFunction<Path> names;
  private final long resultsPerShard;
  private int number = 1;
  private long results;
  private PartFile shard;

  /**
   * @param names the file for each number, from 1
   * @param resultsPerShard how many results a file holds
   */
  public Shards(IntFunction<Path> names, long resultsPerShard) {
    this.names = requireNonNull(names);
    this.resultsPerShard = resultsPerShard;
    this.shard = new PartFile(names.apply(1));
  }

  @Override
  public void open() throws IOException {
    shard.open();
  }

  @Override
  public boolean resume(String state) throws IOException {
    String[] parts = state.split("/", -1);
    number = Integer.parseInt(parts[0]);
    results = Long.parseLong(parts[1]);
    shard = new PartFile(names.apply(number));
    return shard.resume(parts[2]);
  }

  @Override
  public void append(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    if (results == resultsPerShard) {
      shard.finish();
      number++;
      results = 0;
      shard = new PartFile(names.apply(number));
      shard.open();
    }
    shard.append(bytes);
    results++;
  }

  @Override
  public String checkpoint() throws IOException {
    return number + "/" + results + "/" + shard.checkpoint();
  }

  @Override
  public void finish() throws IOException {
    shard.finish();
  }

  @Override
  public void close() throws IOException {
    shard.close();
  }
}
