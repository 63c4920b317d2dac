package org.section16.serve;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpStatus;

/** The threads that read documents. They never wait for a client. */
final class Workers implements AutoCloseable {
  private final int mostWaiting;
  private final ThreadPoolExecutor threads;
  private final AtomicInteger number = new AtomicInteger();

  /**
   * @param count how many there are
   * @param mostWaiting how many requests may wait for one of them
   */
  Workers(int count, int mostWaiting) {
    this.mostWaiting = mostWaiting;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> new Thread(work, "section16-" + number.incrementAndGet()));
  }

  /** Does {@code work} for a request that has not begun, unless too many wait. */
  void begin(Exchange exchange, Work work) throws ProblemException {
    if (threads.getQueue().size() >= mostWaiting) {
      throw new ProblemException(
          HttpStatus.SERVICE_UNAVAILABLE_503, "too many requests at once: try again in a moment");
    }
    resume(exchange, work);
  }

  /** Does {@code work} for a request that has begun. */
  void resume(Exchange exchange, Work work) {
    try {
      threads.execute(() -> run(exchange, work));
    } catch (RejectedExecutionException e) {
      exchange.fail(new Problem(HttpStatus.SERVICE_UNAVAILABLE_503, "the server is shutting down"));
    }
  }

  /** A part of the work that a request makes. */
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
