package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;

/**
 * Reads the body of a request as it arrives; no thread waits for it. The rest of a refused body is
 * read and discarded, up to a limit: most clients read the response only after sending everything.
 */
final class BodyReader implements Runnable {
  /** Receives a body. */
  interface Sink {
    /** Receives a chunk, which is valid only during the call. */
    void accept(Content.Chunk chunk) throws ProblemException;

    /** Signals the end of the body. */
    void end() throws ProblemException;
  }

  private static final long MAX_DISCARDED_BYTES = 64L << 20;

  private final Exchange exchange;
  private final BodyMemoryBudget memory;
  private final Sink sink;
  private final AtomicLong reservedBytes = new AtomicLong();
  private Optional<Problem> refusal = Optional.empty();
  private long discardedBytes;

  private BodyReader(Exchange exchange, BodyMemoryBudget memory, Sink sink) {
    this.exchange = requireNonNull(exchange);
    this.memory = requireNonNull(memory);
    this.sink = requireNonNull(sink);
  }

  /** Starts reading the body of {@code exchange}. */
  static void read(Exchange exchange, BodyMemoryBudget memory, Sink sink) {
    BodyReader reader = new BodyReader(exchange, memory, sink);
    exchange.onDone(() -> memory.release(reader.reservedBytes.getAndSet(0)));
    reader.run();
  }

  @Override
  public void run() {
    while (!exchange.isDone()) {
      Content.Chunk chunk = exchange.request().read();
      if (chunk == null) {
        exchange.request().demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        exchange.fail(problem(chunk.getFailure()));
        return;
      }
      boolean last = chunk.isLast();
      process(chunk);
      chunk.release();
      if (last) {
        end();
        return;
      }
    }
  }

  private void process(Content.Chunk chunk) {
    int bytes = chunk.remaining();
    if (refusal.isEmpty()) {
      try {
        memory.reserve(bytes);
        reservedBytes.addAndGet(bytes);
        sink.accept(chunk);
      } catch (ProblemException e) {
        refusal = Optional.of(e.problem());
      }
    }
    if (refusal.isPresent()) {
      discardedBytes += bytes;
      if (discardedBytes > MAX_DISCARDED_BYTES) {
        exchange.fail(refusal.get());
      }
    }
  }

  private void end() {
    exchange.markBodyRead();
    if (refusal.isPresent()) {
      exchange.fail(refusal.get());
      return;
    }
    try {
      sink.end();
    } catch (ProblemException e) {
      exchange.fail(e.problem());
    }
  }

  private static Problem problem(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return new Problem(HttpStatus.REQUEST_TIMEOUT_408, "the body stopped arriving");
    }
    String reason = failure instanceof HttpException http ? http.getReason() : failure.getMessage();
    return new Problem(
        HttpStatus.BAD_REQUEST_400, "the body cannot be read: " + String.valueOf(reason));
  }
}
