package org.section16.serve;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpStatus;

/** The threads that parse documents. They never wait for a client. */
final class Workers implements AutoCloseable {
  private final int maxWaiting;
  private final ThreadPoolExecutor threads;
  private final AtomicInteger number = new AtomicInteger();

  /**
   * @param count the number of threads
   * @param maxWaiting the maximum number of requests waiting for a thread
   */
  Workers(int count, int maxWaiting) {
    this.maxWaiting = maxWaiting;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> new Thread(work, "section16-" + number.incrementAndGet()));
  }

  /** Runs {@code work} for a new request, unless too many are waiting. */
  void begin(Exchange exchange, Work work) throws ProblemException {
    if (threads.getQueue().size() >= maxWaiting) {
      throw new ProblemException(
          HttpStatus.SERVICE_UNAVAILABLE_503, "too many requests at once: try again in a moment");
    }
    resume(exchange, work);
  }

  /** Runs {@code work} for a request that a worker has already begun. */
  void resume(Exchange exchange, Work work) {
    try {
      threads.execute(() -> run(exchange, work));
    } catch (RejectedExecutionException e) {
      exchange.fail(new Problem(HttpStatus.SERVICE_UNAVAILABLE_503, "the server is shutting down"));
    }
  }

  /** A piece of the work on a request. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  private static void run(Exchange exchange, Work work) {
    if (exchange.isDone()) {
      return;
    }
    try {
      work.run();
    } catch (ProblemException e) {
      exchange.fail(e.problem());
    } catch (OutOfMemoryError e) {
      exchange.fail(
          new Problem(
              HttpStatus.SERVICE_UNAVAILABLE_503, "not enough memory for this request at present"));
    } catch (Exception | StackOverflowError e) {
      exchange.fail(
          new Problem(
              HttpStatus.INTERNAL_SERVER_ERROR_500,
              "the program failed on this request (" + e + "); please report it"));
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
