package org.section16.batch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class OrderedWorkTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void resultsComeInTheOrderOfTheItems(int threads) throws IOException {
    List<Integer> results = new ArrayList<>();

    OrderedWork.run(source(2000), OrderedWorkTest::square, n -> 1, results::add, threads);

    assertThat(results)
        .containsExactlyElementsIn(IntStream.range(0, 2000).map(i -> i * i).boxed().toList())
        .inOrder();
  }

  @Test
  void itemsAreNotTakenFarAheadOfASlowOne() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<Integer> items = IntStream.range(0, 5000).iterator();

    OrderedWork.run(
        () -> {
          taken.incrementAndGet();
          return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
        },
        item -> {
          if (item % 500 == 0) {
            pause(20);
            farthest.accumulateAndGet(taken.get() - item, Math::max);
          }
          return item;
        },
        n -> 1,
        n -> {},
        2);

    assertThat(farthest.get()).isAtMost(40);
  }

  @Test
  void largeWaitingResultsBlockFurtherWork() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<Integer> items = IntStream.range(0, 50).iterator();

    OrderedWork.run(
        () -> {
          taken.incrementAndGet();
          return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
        },
        item -> {
          if (item == 0) {
            pause(200);
            farthest.set(taken.get());
          }
          return item;
        },
        n -> 10L << 20,
        n -> {},
        4);

    assertThat(farthest.get()).isAtMost(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aFailingSinkEndsTheRun(int threads) {
    List<Integer> results = new ArrayList<>();

    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                OrderedWork.run(
                    source(Integer.MAX_VALUE),
                    OrderedWorkTest::square,
                    n -> 1,
                    n -> {
                      if (n == 100) {
                        throw new IOException("disk full");
                      }
                      results.add(n);
                    },
                    threads));

    assertThat(thrown).hasMessageThat().isEqualTo("disk full");
    assertThat(results).containsExactly(0, 1, 4, 9, 16, 25, 36, 49, 64, 81).inOrder();
  }

  @Test
  void failingWorkEndsTheRun() {
    assertThrows(
        IllegalStateException.class,
        () ->
            OrderedWork.run(
                source(Integer.MAX_VALUE),
                n -> {
                  if (n == 1000) {
                    throw new IllegalStateException();
                  }
                  return n;
                },
                n -> 1,
                n -> {},
                3));
  }

  private static OrderedWork.Source<Integer> source(int count) {
    Iterator<Integer> items = IntStream.range(0, count).iterator();
    return () -> items.hasNext() ? Optional.of(items.next()) : Optional.empty();
  }

  /** Work that takes longer for some items than for others. */
  private static int square(int n) {
    if (new Random(n).nextInt(50) == 0) {
      pause(1);
    }
    return n * n;
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
