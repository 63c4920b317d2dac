package org.section16.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Processes items with several threads and delivers the results in the order of the items.
 *
 * <p>No thread only coordinates: the thread that finishes the oldest item delivers all results that
 * are ready, so that every thread does real work. The number and the size of results that wait for
 * an older one are limited, however many items there are.
 *
 * @param <T> type of the items
 * @param <R> type of the results
 */
final class OrderedWork<T, R> {
  /** The maximum number of items per thread that are in progress or waiting. */
  private static final int WINDOW_PER_THREAD = 16;

  /** The total size of waiting results above which no new item is started. */
  private static final long MAX_WAITING_SIZE = 16L << 20;

  /** Supplies items. */
  @FunctionalInterface
  interface Source<T> {
    Optional<T> next() throws IOException;
  }

  /** Computes the result of an item. */
  @FunctionalInterface
  interface Work<T, R> {
    R apply(T item) throws IOException;
  }

  /** Receives the results, in order. */
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
   * Creates the work.
   *
   * @param work may be called by several threads at once; source and sink are called by one thread
   *     at a time
   * @param size returns the approximate size of a result in memory, in bytes
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
   * Processes all items.
   *
   * @throws IOException if source, work or sink failed; the remaining items are not processed
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

  /** Returns the next item to process; waits while too many results wait for an older one. */
  private Optional<Slot<T, R>> take() throws IOException {
    try {
      return takeWhenAllowed();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Optional<Slot<T, R>> takeWhenAllowed() throws IOException, InterruptedException {
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
      boolean hasDelivered = false;
      while (failure.isEmpty() && !slots.isEmpty() && slots.element().result.isPresent()) {
        R oldest = slots.remove().result.get();
        waitingSize -= size.applyAsLong(oldest);
        deliver(oldest);
        hasDelivered = true;
      }
      if (hasDelivered) {
        lock.notifyAll();
      }
    }
  }

  /** Delivers a result. Records a failure at once, so that no other thread delivers later ones. */
  private void deliver(R result) throws IOException {
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
