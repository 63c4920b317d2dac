package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;

/**
 * Reads the body of a request as it comes; no thread waits for it. A body that is refused is read
 * on for a while and thrown away: most clients look at the answer only when they have sent all.
 */
final class BodyReader implements Runnable {
  /** Takes a body. */
  interface Sink {
    /** Takes a piece; only during the call. */
    void accept(Content.Chunk chunk) throws ProblemException;

    /** There is no more. */
    void end() throws ProblemException;
  }

  private static final long MOST_THROWN_AWAY = 64L << 20;

  private final Exchange exchange;
  private final BodyMemory memory;
  private final Sink sink;
  private final AtomicLong taken = new AtomicLong();
  private Optional<Problem> refused = Optional.empty();
  private long thrownAway;

  private BodyReader(Exchange exchange, BodyMemory memory, Sink sink) {
    this.exchange = requireNonNull(exchange);
    this.memory = requireNonNull(memory);
    this.sink = requireNonNull(sink);
  }

  /** Begins to read the body of {@code exchange}. */
  static void read(Exchange exchange, BodyMemory memory, Sink sink) {
    BodyReader reader = new BodyReader(exchange, memory, sink);
    exchange.whenDone(() -> memory.giveBack(reader.taken.getAndSet(0)));
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
      take(chunk);
      chunk.release();
      if (last) {
        end();
        return;
      }
    }
  }

  private void take(Content.Chunk chunk) {
    int bytes = chunk.remaining();
    if (refused.isEmpty()) {
      try {
        memory.take(bytes);
        taken.addAndGet(bytes);
        sink.accept(chunk);
      } catch (ProblemException e) {
        refused = Optional.of(e.problem());
      }
    }
    if (refused.isPresent()) {
      thrownAway += bytes;
      if (thrownAway > MOST_THROWN_AWAY) {
        exchange.fail(refused.get());
      }
    }
  }

  private void end() {
    exchange.bodyWasRead();
    if (refused.isPresent()) {
      exchange.fail(refused.get());
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
      return new Problem(HttpStatus.REQUEST_TIMEOUT_408, "the body stopped coming");
    }
    String reason = failure instanceof HttpException http ? http.getReason() : failure.getMessage();
    return new Problem(
        HttpStatus.BAD_REQUEST_400, "the body cannot be read: " + String.valueOf(reason));
  }
}
