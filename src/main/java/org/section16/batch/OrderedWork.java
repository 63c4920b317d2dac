package org.section16.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Works on items with several threads and hands over the results in the order of the items.
 *
 * <p>There is no thread that only coordinates: whoever finishes the oldest item hands over all
 * results that are ready, so that one thread is one core and two are two. Results that wait for an
 * older one are few and of limited size, however many items there are.
 *
 * @param <T> type of the items
 * @param <R> type of the results
 */
final class OrderedWork<T, R> {
  /** How many items per thread may be in work or wait. */
  private static final int WINDOW_PER_THREAD = 16;

  /** How large the waiting results may be before no new item is begun. */
  private static final long MAX_WAITING_SIZE = 16L << 20;

  /** Gives items until there are no more. */
  @FunctionalInterface
  interface Source<T> {
    Optional<T> next() throws IOException;
  }

  /** Makes a result of an item. */
  @FunctionalInterface
  interface Work<T, R> {
    R apply(T item) throws IOException;
  }

  /** Takes the results, in order. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private static final class Slot<T, R> {
    private final T item;
    private Optional<R> result = Optional.empty();

    Slot(T item) {
      this.item = item;
    }
  }

  private final Source<T> source;
  private final Work<T, R> work;
  private final ToLongFunction<R> size;
  private final Sink<R> sink;
  private final int window;

  private final Object lock = new Object();
  private final Deque<Slot<T, R>> slots = new ArrayDeque<>();
  private long waitingSize;
  private Optional<Throwable> failure = Optional.empty();

  /**
   * @param work may be called by several threads at once; source and sink are called by one at a
   *     time
   * @param size about how many bytes of memory a result takes
   */
  OrderedWork(
      Source<T> source, Work<T, R> work, ToLongFunction<R> size, Sink<R> sink, int threads) {
    this.source = source;
    this.work = work;
    this.size = size;
    this.sink = sink;
    this.window = WINDOW_PER_THREAD * threads;
  }

  /**
   * Does all the work.
   *
   * @throws IOException if source or sink failed; the work stops there
   */
  static <T, R> void run(
      Source<T> source, Work<T, R> work, ToLongFunction<R> size, Sink<R> sink, int threads)
      throws IOException {
    OrderedWork<T, R> orderedWork = new OrderedWork<>(source, work, size, sink, threads);
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread helper = new Thread(orderedWork::workUntilDone, "section16-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    orderedWork.workUntilDone();
    for (Thread helper : helpers) {
      join(helper);
    }
    orderedWork.throwFailure();
  }

  private void workUntilDone() {
    try {
      for (Optional<Slot<T, R>> slot = take(); slot.isPresent(); slot = take()) {
        finish(slot.get(), work.apply(slot.get().item));
      }
    } catch (IOException | RuntimeException | Error e) {
      synchronized (lock) {
        failure = failure.or(() -> Optional.of(e));
        lock.notifyAll();
      }
    }
  }

  /** The next item to work on; waits while too many results wait for an older one. */
  private Optional<Slot<T, R>> take() throws IOException {
    try {
      return takeWhenThereIsPlace();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Optional<Slot<T, R>> takeWhenThereIsPlace() throws IOException, InterruptedException {
    synchronized (lock) {
      while (failure.isEmpty() && (slots.size() >= window || waitingSize > MAX_WAITING_SIZE)) {
        lock.wait();
      }
      if (failure.isPresent()) {
        return Optional.empty();
      }
      Optional<Slot<T, R>> slot = source.next().map(Slot::new);
      slot.ifPresent(slots::add);
      return slot;
    }
  }

  private void finish(Slot<T, R> slot, R result) throws IOException {
    synchronized (lock) {
      slot.result = Optional.of(result);
      waitingSize += size.applyAsLong(result);
      boolean handedOver = false;
      while (failure.isEmpty() && !slots.isEmpty() && slots.element().result.isPresent()) {
        R oldest = slots.remove().result.get();
        waitingSize -= size.applyAsLong(oldest);
        handOver(oldest);
        handedOver = true;
      }
      if (handedOver) {
        lock.notifyAll();
      }
    }
  }

  /** Notes a failure while the lock is held: no other thread may hand over what comes after. */
  private void handOver(R result) throws IOException {
    try {
      sink.accept(result);
    } catch (IOException | RuntimeException | Error e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private static void join(Thread thread) throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", cause);
  }

  private void throwFailure() throws IOException {
    Throwable thrown;
    synchronized (lock) {
      if (failure.isEmpty()) {
        return;
      }
      thrown = failure.get();
    }
    if (thrown instanceof IOException e) {
      throw e;
    }
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) thrown;
  }
}
